// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether the backend answered that the entity is in the scope of no checklist, which is no error. A `ResponseError` carries
 * the error of the backend as its cause.
 *
 * @internal
 */
export function isOutOfScope(error: Error): boolean {
  const cause = error.cause as Error | undefined;
  return error.name === 'NotFoundError' || cause?.name === 'NotFoundError';
}
