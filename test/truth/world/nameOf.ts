// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** The name of the entity of a case: its words, as far as a name can hold them. */
export function nameOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
}
