// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How comments begin. */
export type CommentStyle = 'hash' | 'slashes' | 'semicolon';

const OPENING: Record<CommentStyle, string> = {
  hash: '#',
  slashes: '//',
  semicolon: ';',
};

interface State {
  text: string;
  style: CommentStyle;
}

/** Where a quoted text ends; at the end of its line at the latest, as an apostrophe opens none. */
function endOfQuoted({ text }: State, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') {
      at += 1;
    } else if (character === quote) {
      return at + 1;
    } else if (character === '\n' && quote !== '`') {
      return at;
    }
  }
  return text.length;
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at === -1 ? text.length : at + closing.length;
}

/** Where a comment or a text of several lines that begins here ends; `undefined` when none begins. */
function endOfComment({ text, style }: State, at: number): number | undefined {
  if (style === 'slashes' && text.startsWith('/*', at)) {
    return endOf(text, '*/', at + 2);
  }
  if (text.startsWith('"""', at) || text.startsWith("'''", at)) {
    return endOf(text, text.slice(at, at + 3), at + 3);
  }
  if (style === 'hash' && text.startsWith('=begin', at)) {
    return /[^\n]/.test(text[at - 1] ?? '')
      ? undefined
      : endOf(text, '\n=end', at);
  }
  const before = at === 0 ? '\n' : text[at - 1];
  const opens =
    text.startsWith(OPENING[style], at) &&
    // `a#b` is no comment in YAML, `#{a}` none in Ruby and Elixir
    (style !== 'hash' || /[\s,;()[\]{}]/.test(before));
  if (!opens) {
    return undefined;
  }
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/**
 * A text with its comments, docstrings and texts of several quotes blanked. Lines keep their numbers.
 * @internal
 */
export function withoutComments(text: string, style: CommentStyle): string {
  const state = { text, style };
  const parts: string[] = [];
  let kept = 0;
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    let next = at + 1;
    if (/["'`#/;=]/.test(character)) {
      const end = endOfComment(state, at);
      if (end !== undefined) {
        parts.push(
          text.slice(kept, at),
          text.slice(at, end).replace(/[^\n]/g, ''),
        );
        kept = end;
        next = end;
      } else if (/["'`]/.test(character) && !/\w/.test(text[at - 1] ?? '')) {
        next = endOfQuoted(state, at);
      }
    }
    at = next;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}
