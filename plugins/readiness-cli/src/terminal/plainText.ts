// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from 'backstage-plugin-readiness-common';

/**
 * A text from outside as it may be shown in a terminal: in one line, without control characters, escape sequences and
 * what reorders text, secrets masked, and of a bounded length.
 * @internal
 */
export function plainText(text: string, longest = 300): string {
  // One more than is shown tells whether something was left out
  const clean = sanitizeText(text, longest + 1)
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}
