// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { visibleText } from './visibleText';
import type { Style } from './createStyle';

/** A unified diff for people: what is removed and added in colours, nothing that acts on the terminal. */
export function showDiff(diff: string, style: Style): string {
  return visibleText(diff)
    .split('\n')
    .map(line => {
      if (/^(?:\+\+\+|---|@@)/.test(line)) {
        return style.dim(line);
      }
      if (line.startsWith('+')) {
        return style.green(line);
      }
      return line.startsWith('-') ? style.red(line) : line;
    })
    .join('\n');
}
