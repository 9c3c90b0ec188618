// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const LONGEST_LINE = 1_000;

/**
 * A text with its very long lines emptied: nobody wrote those by hand, and patterns may take long on them. The count of
 * lines stays.
 * @internal
 */
export function withoutLongLines(text: string): string {
  return text.includes('\r\n') || hasLongLine(text)
    ? text
        .split(/\r?\n/)
        .map(line => (line.length > LONGEST_LINE ? '' : line))
        .join('\n')
    : text;
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (
    let end = text.indexOf('\n');
    end !== -1;
    end = text.indexOf('\n', start)
  ) {
    if (end - start > LONGEST_LINE) {
      return true;
    }
    start = end + 1;
  }
  return text.length - start > LONGEST_LINE;
}
