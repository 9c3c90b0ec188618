// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stateOf } from '../statusOf';
import type { FoundComponent } from './types';

/** `mysql: OK`, `mysql = up (3 ms)`, `mysql - healthy`. */
const NAMED =
  /^([\w./ -]{1,60}?)\s?(?:[:=]|\s-|\.{2,20})\s?(?=\S)([^\n]{1,150})$/;
/** `[OK] mysql`, `✓ mysql`. */
const MARKED = /^(?:\[\s?([\w ]{1,20}?)\s?\]|([✓✔✅✗✘❌]))\s{0,3}(.{1,60})$/u;
/** `mysql OK`. */
const SPACED = /^([\w./-]{1,60})\s+([\w ]{1,30})$/;
const DETAIL = /[\s,;]{0,5}(?:[(,;].{0,100}|\d{1,6} ?ms)$/;

type State = Pick<FoundComponent, 'status' | 'isSkipped'>;

/** Of a word, a word with details behind it, or a text that begins with one in capitals: `PASSED Schema version: 7`. */
function stateOfText(text: string): State | undefined {
  const [first] = text.split(/[\s:(]/, 1);
  const beginning = first === first.toUpperCase() ? first : '';
  for (const one of [text, text.replace(DETAIL, ''), beginning]) {
    const state = stateOf(one.trim());
    if (one && (state.status !== 'unknown' || state.isSkipped)) {
      return state;
    }
  }
  return undefined;
}

/** A component in a line of text; undefined if the line is none. Lines are bounded by the caller. @internal */
export function readComponentLine(line: string): FoundComponent | undefined {
  const marked = MARKED.exec(line);
  if (marked) {
    const [, word, sign, name] = marked;
    const state: State | undefined = sign
      ? { status: /[✓✔✅]/u.test(sign) ? 'pass' : 'fail' }
      : stateOfText(word);
    return state && { name: name.trim(), ...state };
  }
  for (const pattern of [NAMED, SPACED]) {
    const [, name, text] = pattern.exec(line) ?? [];
    const state = text === undefined ? undefined : stateOfText(text);
    if (state && /[a-z]/i.test(name)) {
      return { name: name.trim(), ...state };
    }
  }
  return undefined;
}
