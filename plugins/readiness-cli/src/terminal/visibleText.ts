// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Control characters other than tab and line feed, and those that reorder text: in a terminal they would do something,
 * or show something else than is there.
 */
const UNSHOWN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** The lines of a file as they may be shown: everything in place, what is invisible or acts on the terminal as `\u001b`. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(
      UNSHOWN,
      character =>
        `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
