// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether a text matches a pattern in which `*` stands for any number of characters. Its time grows with the length of
 * the text only, regardless of the number of stars; a regular expression would try every way to divide the text between
 * them.
 * @public
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  const [first, ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) {
    return text === pattern;
  }
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || first.length > end) {
    return false;
  }
  let from = first.length;
  for (const part of others) {
    const at = text.indexOf(part, from);
    if (at === -1 || at + part.length > end) {
      return false;
    }
    from = at + part.length;
  }
  return true;
}
