// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from 'backstage-plugin-readiness-common';

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

/** The same for what somebody wrote: secrets masked, nothing that is not seen, white space as one space. @internal */
export function storableProse(text: string, maxLength: number): string {
  const clean = sanitizeText(text).replace(/\s+/g, ' ').trim();
  return storable(clean, maxLength);
}

/** A ref in lower case; undefined when no entity can have it. @internal */
export function storableRef(entityRef: string): string | undefined {
  const ref = entityRef.toLowerCase();
  return ref.length <= REF_LENGTH && storable(ref, REF_LENGTH) === ref
    ? ref
    : undefined;
}
