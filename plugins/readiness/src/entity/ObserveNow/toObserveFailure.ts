// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import { toLoadFailure } from '../../hooks/loadFailure';

/** Why a service could not be observed. @internal */
export interface ObserveFailure {
  kind: 'denied' | 'tooOften' | 'other';
  /** The message of the backend. */
  reason: string;
}

/** Tells failures about which the reader can do something from others. @internal */
export function toObserveFailure(error: unknown): ObserveFailure {
  const { kind, status, reason } = toLoadFailure(toError(error));
  if (status === 429) {
    return { kind: 'tooOften', reason };
  }
  return { kind: kind === 'denied' ? 'denied' : 'other', reason };
}
