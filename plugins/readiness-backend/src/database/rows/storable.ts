// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { maskSecrets } from 'backstage-plugin-readiness-common';

/** As long as the columns for refs; the catalog has no longer ones. */
const REF_LENGTH = 512;

/**
 * Cuts a text for a column, and takes out what PostgreSQL refuses in one: NUL, and halves of characters.
 * @internal
 */
export function storable(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '');
}

/** The same for what an owner wrote, with secrets masked. @internal */
export function storableProse(text: string, maxLength: number): string {
  // Masked first, so that the cut leaves no half of a secret; the rest of a huge text need not be looked through.
  return storable(maskSecrets(text.slice(0, 4 * maxLength)), maxLength);
}

/** A ref in lower case; undefined when no entity can have it. @internal */
export function storableRef(entityRef: string): string | undefined {
  const ref = entityRef.toLowerCase();
  return ref.length <= REF_LENGTH && storable(ref, REF_LENGTH) === ref
    ? ref
    : undefined;
}
