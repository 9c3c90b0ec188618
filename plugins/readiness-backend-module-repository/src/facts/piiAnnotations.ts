// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from './RepositoryFile';
import { parseDocuments } from './manifests/parseDocuments';
import { isDeployed } from './isDeployed';
import { piiModels } from './piiModels';
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';
import { withinFolder } from './withinFolder';

const CODE = /\.(?:py|js|jsx|ts|tsx|mjs|java|rb|go)$/i;
const SAFE_LIST = /(?:^|\/)\.annotation_safe_list\.ya?ml$/;
/** OEP-30: in a comment or a docstring, alone on its line. `pii_types` and `pii_retirement` only say more about `pii`. */
const ANNOTATION = /^[ \t]*(?:(?:#|\/\/|\/?\*{1,2})[ \t]*)?\.\. (pii|no_pii):/;

interface Found {
  path: string;
  line: number;
  isPii: boolean;
  /** Of the safe list: the model that is annotated, without its application. */
  model?: string;
}

function inCode({ path, text }: RepositoryFile): Found[] {
  const found: Found[] = [];
  if (!text.includes('pii:')) {
    return found;
  }
  const lines = withoutLongLines(text).split('\n');
  for (let index = 0; index < lines.length; index++) {
    const kind = ANNOTATION.exec(lines[index])?.[1];
    if (kind) {
      found.push({ path, line: index + 1, isPii: kind === 'pii' });
    }
  }
  return found;
}

/** The line of each key that stands at the beginning of one. */
function linesOfKeys(text: string): Map<string, number> {
  const found = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const key = /^[\s#]/.test(line)
      ? ''
      : line
          .slice(0, Math.max(line.indexOf(':'), 0))
          .replace(/["']/g, '')
          .trim();
    if (key !== '' && !found.has(key)) {
      found.set(key, index + 1);
    }
  });
  return found;
}

/** `app.Model: {'.. pii:': …}`: the annotations of models whose code is elsewhere. */
function inSafeList({ path, text }: RepositoryFile): Found[] {
  const [list] = parseDocuments(text);
  const found: Found[] = [];
  if (list) {
    const lines = linesOfKeys(text);
    for (const [model, annotations] of Object.entries(list)) {
      const line = lines.get(model) ?? 1;
      for (const key of Object.keys(annotations ?? {})) {
        const kind = /^\.\. (pii|no_pii):?$/.exec(key)?.[1];
        if (kind) {
          const name = model.slice(model.lastIndexOf('.') + 1);
          found.push({ path, line, isPii: kind === 'pii', model: name });
        }
      }
    }
  }
  return found;
}

/**
 * Reads the PII annotations of Open edX (OEP-30): `[pii]` when any code or the safe list says so, `[none]` when every model
 * that can be recognised is annotated, and none holds any. Code without annotations, or with models that have none, does
 * not tell.
 * @internal
 */
export function readPiiAnnotations(scope: Scope): Reading {
  const found: Found[] = [];
  const code: RepositoryFile[] = [];
  for (const file of scope.files) {
    if (SAFE_LIST.test(file.path)) {
      inSafeList(file).forEach(one => found.push(one));
    } else if (
      CODE.test(file.path) &&
      isDeployed(withinFolder(scope, file.path))
    ) {
      code.push(file);
      inCode(file).forEach(one => found.push(one));
    }
  }
  const pii = found.find(({ isPii }) => isPii);
  if (pii) {
    return { value: ['pii'], path: pii.path, line: pii.line };
  }
  if (found.length === 0) {
    return { cannotTell: 'The code has no PII annotations.' };
  }
  if (scope.isPartial) {
    return { cannotTell: 'The repository has more files than are read.' };
  }
  const models = piiModels(code, linesOf(found));
  const listed = new Set(found.map(({ model }) => model?.toLowerCase()));
  const bare = models.filter(
    ({ name, isAnnotated }) => !isAnnotated && !listed.has(name.toLowerCase()),
  );
  if (bare.length > 0) {
    const [{ name, path, line }] = bare;
    return {
      cannotTell: `Of ${models.length} models, ${bare.length} ${
        bare.length === 1 ? 'has' : 'have'
      } no PII annotation: ${name} in ${path}, line ${line}${
        bare.length === 1 ? '' : ', is the first'
      }.`,
      path,
      line,
    };
  }
  return { value: ['none'], path: found[0].path, line: found[0].line };
}

function linesOf(found: readonly Found[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { path, line } of found) {
    lines.set(path, (lines.get(path) ?? new Set()).add(line));
  }
  return lines;
}
