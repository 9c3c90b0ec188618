// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';

/** Why a service could not be observed. @internal */
export interface ObserveFailure {
  kind: 'denied' | 'tooOften' | 'other';
  /** The message of the backend. */
  reason: string;
}

/**
 * Tells failures about which the reader can do something from others. A `ResponseError` carries the error of the
 * backend as its cause.
 *
 * @internal
 */
export function toObserveFailure(error: unknown): ObserveFailure {
  const given = toError(error) as Error & { statusCode?: number };
  const cause = given.cause as Error | undefined;
  const reason = cause?.message || given.message;
  if (given.statusCode === 429) {
    return { kind: 'tooOften', reason };
  }
  const isDenied = [given.name, cause?.name].includes('NotAllowedError');
  return { kind: isDenied ? 'denied' : 'other', reason };
}
