// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConflictError } from '@backstage/errors';
import type {
  WaiverItem,
  WaiverState,
} from 'backstage-plugin-readiness-common';

const WORDS: Record<WaiverState, string> = {
  requested: 'was requested',
  granted: 'was granted',
  refused: 'was refused',
  revoked: 'was revoked',
  expired: 'has ended',
  notNeeded: 'is no longer needed',
  withdrawn: 'was withdrawn',
};

/** Somebody else was first; `waiver` is what they left. @internal */
export class AlreadyDecidedError extends ConflictError {
  name = 'ConflictError' as const;

  constructor(readonly waiver: WaiverItem) {
    super(`${describeState(waiver)} Read it again before you decide.`);
  }
}

/** What became of it, by whom and when, in a sentence. @internal */
export function describeState(waiver: WaiverItem): string {
  const { state, check, entityRef } = waiver;
  const by = waiver.endedBy ?? waiver.decidedBy ?? waiver.requestedBy;
  const at = waiver.endedAt ?? waiver.decidedAt ?? waiver.requestedAt;
  return `The waiver of "${check}" for ${entityRef} ${WORDS[state]} by ${by} at ${at}.`;
}
