// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EditErrorCode } from './AnnotationEditError';

/** What to do when nothing but the edit itself is in the way. @internal */
export const BY_HAND = 'Write the lines into the file by hand.';

/**
 * Thrown inside this package, where file and lines to copy are not known; becomes an `AnnotationEditError`.
 * @internal
 */
export class Refusal extends Error {
  constructor(
    readonly code: EditErrorCode,
    readonly reason: string,
    readonly fix: string = BY_HAND,
    /** Where in the text. */
    readonly offset?: number,
  ) {
    super(reason);
  }
}
