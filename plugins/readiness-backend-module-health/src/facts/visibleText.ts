// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What a page shows: its text without tags, scripts, styles and titles, with single spaces. Linear in its size; entities
 * stay as they are.
 * @internal
 */
export function visibleText(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const name = /^<(script|style|title|noscript|!--)/i.exec(
      html.slice(open, open + 10),
    )?.[1];
    const ending = name === '!--' ? '-->' : '>';
    const close =
      name && name !== '!--'
        ? lower.indexOf(`</${name.toLowerCase()}`, open)
        : open;
    const end = close === -1 ? -1 : html.indexOf(ending, close);
    if (end === -1) {
      break;
    }
    parts.push(' ');
    at = end + ending.length;
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
