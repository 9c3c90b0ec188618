// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../files/types';
import { parseDocuments } from './manifests/parseDocuments';
import { isTestOrExample } from './isTestOrExample';
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';
import { withinFolder } from './withinFolder';

const CODE = /\.(?:py|js|jsx|ts|tsx|mjs|java|rb|go)$/i;
const SAFE_LIST = /(?:^|\/)\.annotation_safe_list\.ya?ml$/;
/** OEP-30: in a comment or a docstring, alone on its line. `pii_types` and `pii_retirement` only say more about `pii`. */
const ANNOTATION =
  /^[ \t]*(?:(?:#|\/\/|\/?\*{1,2})[ \t]*)?\.\. (pii|no_pii):/gm;

interface Found {
  path: string;
  line: number;
  isPii: boolean;
}

function inCode({ path, text }: RepositoryFile): Found[] {
  const found: Found[] = [];
  for (const match of withoutLongLines(text).matchAll(ANNOTATION)) {
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ path, line, isPii: match[1] === 'pii' });
  }
  return found;
}

/** `app.Model: {'.. pii:': …}`: the annotations of models whose code is elsewhere. */
function inSafeList({ path, text }: RepositoryFile): Found[] {
  const [list] = parseDocuments(text);
  const found: Found[] = [];
  if (list) {
    for (const [model, annotations] of Object.entries(list)) {
      const names = Object.keys(annotations ?? {});
      const at = text.split('\n').findIndex(line => line.includes(model));
      for (const name of names) {
        const kind = /^\.\. (pii|no_pii):?$/.exec(name)?.[1];
        if (kind) {
          found.push({ path, line: at + 1, isPii: kind === 'pii' });
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
  const found: Found[] = [];
  for (const file of scope.files) {
    if (SAFE_LIST.test(file.path)) {
      found.push(...inSafeList(file));
    } else if (
      CODE.test(file.path) &&
      !isTestOrExample(withinFolder(scope, file.path))
    ) {
      found.push(...inCode(file));
    }
  }
  const pii = found.find(({ isPii }) => isPii);
  if (pii) {
    return { value: ['pii'], path: pii.path, line: pii.line };
  }
  if (found.length === 0) {
    return { cannotTell: 'The code has no PII annotations.' };
  }
  return scope.isPartial
    ? { cannotTell: 'The repository has more files than are read.' }
    : { value: ['none'], path: found[0].path, line: found[0].line };
}
