// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findSecrets } from '../secrets/findSecrets';
import { isPlain, withoutControls } from './cleanText';

/** Scripts and emoji need them, secrets do not: they are only taken out where one shows without them. */
const JOINERS = /[\u200C\u200D]/g;

/** Of a longer text only the beginning is looked at, and kept, unless more is asked for. */
const SCANNED = 10_000;

/**
 * A text that may be stored and shown, whoever wrote it: secrets masked, and without characters that are not seen or turn
 * the text around. The one function for it. Do this before the text is cut, split or written in lower case, after which a
 * secret no longer looks like one.
 * @param maxLength - of the outcome, in UTF-16 units
 * @public
 */
export function sanitizeText(text: string, maxLength = SCANNED): string {
  const kept = Math.max(SCANNED, maxLength);
  const begun = text.length > kept ? text.slice(0, kept) : text;
  const masked = isPlain(begun)
    ? findSecrets(begun).text
    : sanitizeHidden(withoutControls(begun));
  if (masked.length <= maxLength) {
    return masked;
  }
  const last = masked.charCodeAt(maxLength - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return masked.slice(0, splitsPair ? maxLength - 1 : maxLength);
}

function sanitizeHidden(text: string): string {
  const masked = findSecrets(text).text;
  if (masked.search(JOINERS) < 0) {
    return masked;
  }
  const found = findSecrets(masked.replace(JOINERS, ''));
  return found.labels.length > 0 ? found.text : masked;
}
