// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ParsedBody } from '../formats/types';
import { shortName } from '../shortName';

const MOST_KEYS = 5;
const LONGEST_KEY = 60;

/** The keys open at an offset of JSON; one for each level, absent in lists. */
function keysAt(text: string, offset: number): (string | undefined)[] {
  const keys: (string | undefined)[] = [];
  let last: string | undefined;
  for (let at = 0; at < offset; at++) {
    const sign = text[at];
    if (sign === '"') {
      const start = at + 1;
      do {
        at += text[at] === '\\' ? 2 : 1;
      } while (at < text.length && text[at] !== '"');
      if (at < offset || keys.length === 0) {
        last = text.slice(start, Math.min(at, start + LONGEST_KEY));
      }
    } else if (sign === ':') {
      keys[keys.length - 1] = last;
    } else if (sign === ',') {
      keys[keys.length - 1] = undefined;
    } else if (sign === '{' || sign === '[') {
      keys.push(undefined);
    } else if (sign === '}' || sign === ']') {
      keys.pop();
    }
  }
  return keys;
}

/**
 * Where in a body an offset is, in names of keys and components: `components/db/details/url`, or `line 3` of a text.
 * Linear in the offset.
 * @internal
 */
export function placeOf({ json, text }: ParsedBody, offset: number): string {
  if (json === undefined) {
    return `line ${text.slice(0, offset).split('\n').length}`;
  }
  const keys = keysAt(text, offset).filter(key => key !== undefined);
  const shown = keys.slice(0, MOST_KEYS).map(shortName);
  return shown.join('/') || 'its first level';
}
