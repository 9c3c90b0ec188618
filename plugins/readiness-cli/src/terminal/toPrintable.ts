// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Our own colours, and what a terminal must not be given: other control characters, and marks that turn text around. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex
  /\u001b\[\d{1,2}m|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text that may hold names of strangers' files and entities, fit for a terminal: what is in them cannot move the cursor,
 * hide text or set a title.
 * @internal
 */
export function toPrintable(text: string): string {
  return text.replace(CONTROLS, found => (found.length > 2 ? found : '?'));
}
