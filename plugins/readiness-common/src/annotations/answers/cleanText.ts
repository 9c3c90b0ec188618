// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findSecrets } from '../secrets/findSecrets';

/** An answer is at most this long, in UTF-16 units. @internal */
export const LONGEST_TEXT = 2_000;

/** Text after this is neither read nor kept, so that 100 kB cost no more than a page. */
const SCANNED = 10_000;

/*
 * C0 and C1 control characters except tab and newline, and characters that reorder text on screen (Unicode TR 36,
 * bidirectional spoofing). Joiners stay, because scripts and emoji need them. U+FEFF and U+200B may hide in the middle
 * of tokens.
 */
const CONTROL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;
const CONTROLS = new RegExp(CONTROL.source, 'gu');

/** Matches nearly every text, much faster than the pattern above. */
const PLAIN = /^[\t\n\x20-\x7E]*$/;

/** Whether a text is plain ASCII, in which no character is invisible. @internal */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The text without characters that are invisible or reorder others. @internal */
export function withoutControls(text: string): string {
  return CONTROL.test(text) ? text.replace(CONTROLS, '') : text;
}

/** A text that may be stored and shown. @internal */
export interface CleanText {
  /** Without control characters and secrets, trimmed, at most {@link LONGEST_TEXT} long. */
  text: string;
  controlCharacters: boolean;
  tooLong: boolean;
  /** What the secrets that were removed look like. */
  secrets: string[];
}

/** Makes text from outside safe to keep: the first step for every text. @internal */
export function cleanText(raw: string): CleanText {
  let text = raw.length > SCANNED ? raw.slice(0, SCANNED) : raw;
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/g, '\n');
  }
  const controlCharacters = !isPlain(text) && CONTROL.test(text);
  if (controlCharacters) {
    text = text.replace(CONTROLS, '');
  }
  // Before it is cut: half a secret at the edge is no longer recognised as one
  const found = findSecrets(text);
  text = found.text.trim();
  const tooLong = raw.length > SCANNED || text.length > LONGEST_TEXT;
  if (text.length > LONGEST_TEXT) {
    const last = text.charCodeAt(LONGEST_TEXT - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    text = text.slice(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }
  return { text, controlCharacters, tooLong, secrets: found.labels };
}
