// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { BARRIER } from './placeholders';

/** Stands in place of a secret. @internal */
export const MASK = '[masked]';

/** One decoding of a text, with the way back to the original. @internal */
export interface Reading {
  text: string;
  /** For each position in `text` and its end, the position in the original; absent if the text is unchanged. */
  places?: Uint32Array;
}

/*
 * Invisible characters: C0 and C1 controls except white space, soft hyphen, combining grapheme joiner, Hangul fillers,
 * Mongolian vowel separator, zero-width characters, bidirectional marks, invisible operators, variation selectors, BOM,
 * tags.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class, no-irregular-whitespace
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDFFF]/;
const HEX = /^[0-9a-f]{2}$/i;
/** Each round may undo one more encoding; more than this does not happen by accident. */
const MOST_ROUNDS = 3;

/**
 * The text itself and, if they differ, the text without invisible characters and the percent-decoded text (decoded up
 * to three times). What was masked before is one character that no secret contains.
 * @internal
 */
export function readingsOf(text: string): Reading[] {
  const readings: Reading[] = [{ text }];
  let last = readings[0];
  if (text.includes(MASK)) {
    last = rewrite(last, (source, at) =>
      source.startsWith(MASK, at)
        ? { length: MASK.length, by: BARRIER }
        : undefined,
    );
    readings[0] = last;
  }
  if (INVISIBLE.test(last.text)) {
    last = withoutInvisible(last);
    readings.push(last);
  }
  for (
    let round = 0;
    round < MOST_ROUNDS && /%[0-9a-f]{2}/i.test(last.text);
    round++
  ) {
    last = rewrite(last, decoded);
    if (INVISIBLE.test(last.text)) {
      last = withoutInvisible(last);
    }
    readings.push(last);
  }
  return readings;
}

function withoutInvisible(reading: Reading): Reading {
  return rewrite(reading, (source, at) => {
    const code = source.charCodeAt(at);
    // Printable ASCII, the most
    if (code > 0x1f && code < 0x7f) {
      return undefined;
    }
    const length = code === 0xdb40 ? 2 : 1;
    return INVISIBLE.test(source.slice(at, at + length))
      ? { length, by: '' }
      : undefined;
  });
}

interface Replacement {
  /** Of what is replaced. */
  length: number;
  /** At most two UTF-16 units. */
  by: string;
}

function rewrite(
  { text, places }: Reading,
  replace: (text: string, at: number) => Replacement | undefined,
): Reading {
  const parts: string[] = [];
  const next = new Uint32Array(text.length + 1);
  let size = 0;
  let copied = 0;
  let at = 0;
  while (at < text.length) {
    const replacement = replace(text, at);
    if (replacement) {
      parts.push(text.slice(copied, at), replacement.by);
      for (let unit = 0; unit < replacement.by.length; unit++) {
        next[size++] = places ? places[at] : at;
      }
      at += replacement.length;
      copied = at;
    } else {
      next[size++] = places ? places[at] : at;
      at++;
    }
  }
  parts.push(text.slice(copied));
  next[size] = places ? places[text.length] : text.length;
  return { text: parts.join(''), places: next.subarray(0, size + 1) };
}

/** One character of `%E2%82%AC`: UTF-8 where it is valid, else the byte as Latin-1. */
function decoded(text: string, at: number): Replacement | undefined {
  if (text.charCodeAt(at) !== 0x25) {
    return undefined;
  }
  const first = byteAt(text, at);
  if (first < 0) {
    return undefined;
  }
  // Bytes that follow, by the first byte (RFC 3629)
  const more = [0xc2, 0xe0, 0xf0].filter(least => first >= least).length;
  let code = more === 0 ? first : first & (0x3f >> more);
  for (let index = 1; index <= more; index++) {
    const byte = byteAt(text, at + 3 * index);
    if (byte < 0x80 || byte > 0xbf) {
      return { length: 3, by: String.fromCharCode(first) };
    }
    code = (code << 6) | (byte & 0x3f);
  }
  return {
    length: 3 * (more + 1),
    by: code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code),
  };
}

function byteAt(text: string, at: number): number {
  const digits = text.slice(at + 1, at + 3);
  return text.charCodeAt(at) === 0x25 && HEX.test(digits)
    ? parseInt(digits, 16)
    : -1;
}
