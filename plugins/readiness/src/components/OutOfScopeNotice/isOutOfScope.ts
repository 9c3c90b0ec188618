// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether the backend said that the entity is held to no checklist, which is no fault. A `ResponseError` carries what
 * the backend said as its cause.
 *
 * @internal
 */
export function isOutOfScope(error: Error): boolean {
  const cause = error.cause as Error | undefined;
  return error.name === 'NotFoundError' || cause?.name === 'NotFoundError';
}
