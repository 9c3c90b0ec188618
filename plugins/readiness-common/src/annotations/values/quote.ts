// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Longer quotations make a message unreadable. */
const LENGTH = 60;

/** A value for a message: in quotes, on one line, not too long. @internal */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, 4 * LENGTH));
  return characters.length > LENGTH
    ? `"${characters.slice(0, LENGTH).join('')}…"`
    : `"${line}"`;
}
