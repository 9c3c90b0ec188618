// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { parseDocuments } from './manifests/parseDocuments';
import { isTestOrExample } from './isTestOrExample';
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
}

function inCode({ path, text }: RepositoryFile): Found[] {
  const found: Found[] = [];
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
      for (const name of Object.keys(annotations ?? {})) {
        const kind = /^\.\. (pii|no_pii):?$/.exec(name)?.[1];
        if (kind) {
          found.push({ path, line, isPii: kind === 'pii' });
        }
      }
    }
  }
  return found;
}

/**
 * Reads the PII annotations of Open edX (OEP-30): `[pii]` when any code or the safe list says so, `[none]` when all that
 * is annotated says that it holds none. Code without annotations does not tell.
 * @internal
 */
export function readPiiAnnotations(scope: Scope): Reading {
  const found: Found[][] = [];
  for (const file of scope.files) {
    if (SAFE_LIST.test(file.path)) {
      found.push(inSafeList(file));
    } else if (
      CODE.test(file.path) &&
      !isTestOrExample(withinFolder(scope, file.path))
    ) {
      found.push(inCode(file));
    }
  }
  const all = found.flat();
  const pii = all.find(({ isPii }) => isPii);
  if (pii) {
    return { value: ['pii'], path: pii.path, line: pii.line };
  }
  if (all.length === 0) {
    return { cannotTell: 'The code has no PII annotations.' };
  }
  return scope.isPartial
    ? { cannotTell: 'The repository has more files than are read.' }
    : { value: ['none'], path: all[0].path, line: all[0].line };
}
