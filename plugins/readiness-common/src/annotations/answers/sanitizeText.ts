// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findSecrets } from '../secrets/findSecrets';
import { isPlain, withoutControls } from './cleanText';

/** Scripts and emoji need them, secrets do not: they are removed only where a secret shows without them. */
const JOINERS = /[\u200C\u200D]/g;

/** Only the beginning of a longer text is read and kept, unless the caller asks for more. */
const SCANNED = 10_000;

/**
 * A text that may be stored and shown, whoever wrote it: secrets are masked, and characters that are invisible or
 * reorder text are removed. Call it before the text is cut, split or lower-cased, after which a secret can no longer be
 * recognised.
 * @param maxLength - of the result, in UTF-16 units
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
