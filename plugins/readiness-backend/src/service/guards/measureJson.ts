// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { RequestLimits } from 'backstage-plugin-readiness-node';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const BACKSLASH = 0x5c;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

interface Level {
  members: number;
  isList: boolean;
  /** Where the last key stands in the text. */
  keyStart: number;
  keyEnd: number;
}

/**
 * Refuses JSON that is nested too deep, or has an object or a list of too many members, before it is parsed: making an
 * object of 140,000 keys takes longer than anything else that a request may cause. Reads each byte once.
 * @param text - UTF-8; what is no JSON is left to the parser to refuse
 * @throws InputError that names the place, the limit and its key
 * @internal
 */
export function measureJson(
  text: Buffer,
  limits: Pick<RequestLimits, 'depth' | 'members'>,
): void {
  const levels: Level[] = [];
  let keyStart = 0;
  let keyEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at];
    if (byte === QUOTE) {
      keyStart = at + 1;
      at = endOfString(text, at + 1);
      keyEnd = at;
    } else if (byte === COLON) {
      const level = levels.at(-1);
      if (level) {
        level.keyStart = keyStart;
        level.keyEnd = keyEnd;
      }
    } else if (byte === COMMA) {
      const level = levels.at(-1);
      if (level && ++level.members > limits.members) {
        throw new InputError(
          `${placeOf(text, levels.slice(0, -1))} has more than ${
            limits.members
          } ${
            level.isList ? 'items' : 'entries'
          }, which is the limit (readiness.limits.requests.members)`,
        );
      }
    } else if (byte === OBJECT || byte === LIST) {
      if (levels.length >= limits.depth) {
        throw new InputError(
          `${placeOf(text, levels)} is nested deeper than ${
            limits.depth
          } levels, which is the limit (readiness.limits.requests.depth)`,
        );
      }
      const isList = byte === LIST;
      levels.push({ members: 1, isList, keyStart: 0, keyEnd: 0 });
    } else if (byte === OBJECT_END || byte === LIST_END) {
      levels.pop();
    }
  }
}

function endOfString(text: Buffer, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== QUOTE) {
    at += text[at] === BACKSLASH ? 2 : 1;
  }
  return at;
}

/** The way to what is inside the given levels: `entity.metadata.annotations`, `related[3].relations`. */
function placeOf(text: Buffer, levels: Level[]): string {
  const place = levels
    .slice(0, 12)
    .map(({ isList, members, keyStart, keyEnd }) =>
      isList
        ? `[${members - 1}]`
        : `.${text.toString(
            'utf8',
            keyStart,
            Math.min(keyEnd, keyStart + 60),
          )}`,
    )
    .join('')
    .replace(/^\./, '');
  return place || 'The body';
}
