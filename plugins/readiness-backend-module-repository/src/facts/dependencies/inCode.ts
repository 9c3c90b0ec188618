// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { withoutLongLines } from '../withoutLongLines';
import { SIGNS } from './signs';
import type { Technology } from './packages/PackageNames';
import { withoutComments } from './withoutComments';

/** A use, and the line that shows it. @internal */
export interface SeenUse {
  technology: Technology;
  /** As it is shown. */
  what: string;
  line: number;
}

const CONDITION =
  /^\s*(?:if|elif|else if|assert|while|when|unless)\b|[=!]=|\b(?:starts_?with|endswith)\b/i;

/** What one file of code shows to be used: a line that a comment or a condition says is no use. @internal */
export function usesInCode(path: string, { text }: RepositoryFile): SeenUse[] {
  const found: SeenUse[] = [];
  for (const { files, mark, signs } of SIGNS) {
    if (files.test(path) && mark.test(text)) {
      const style = /\.(?:py|rb|exs?)$/i.test(path) ? 'hash' : 'slashes';
      const lines = withoutComments(withoutLongLines(text), style).split('\n');
      lines.forEach((own, index) => {
        // The first argument of a call often stands alone
        const opens = own.trimEnd().endsWith('(');
        const line = opens ? `${own}${lines[index + 1] ?? ''}` : own;
        for (const [technology, what, sign] of own === '' ? [] : signs) {
          if (sign.test(line) && !CONDITION.test(line)) {
            found.push({ technology, what, line: index + 1 });
          }
        }
      });
    }
  }
  return found;
}
