// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Characters with a meaning in Markdown, wherever they stand. */
const MARKUP = /[\\`*_{}[\]<>#|~!]/g;

/** Characters with a meaning at the beginning of a line: lists, rules and numbering. */
const AT_START = /^(\s*)([-+=]|\d+[.)])/;

/** As entities rather than with a backslash, for readers that pass HTML through. */
const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;' };

/**
 * Turns any text into one line of Markdown that shows as it was written: no HTML, no emphasis, no heading, no list.
 * URLs stay unchanged where they are harmless, so that they remain links.
 * @internal
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(CONTROL, ' ').trim();
  const words = line
    .split(' ')
    .map(word =>
      /^https?:\/\/[\w.~:/?#@!$&'+,;=%-]+$/.test(word)
        ? word.replace(/&/g, '&amp;')
        : word
            .replace(/&/g, '&amp;')
            .replace(MARKUP, match => ENTITIES[match] ?? `\\${match}`),
    );
  return words
    .join(' ')
    .replace(AT_START, (_whole, space: string, mark: string) =>
      mark.length > 1
        ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`
        : `${space}\\${mark}`,
    );
}
