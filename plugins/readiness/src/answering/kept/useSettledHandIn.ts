// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect } from 'react';
import type { Proposal } from 'backstage-plugin-readiness-common';
import type { KeptDraftState } from './useKeptDraft';

/** The answers have got somewhere: into a request, or into the file. */
const SETTLED: readonly Proposal['state'][] = ['open', 'merged', 'done'];

/** Clears answers once their hand-in has come to something; those of one that failed stay. @internal */
export function useSettledHandIn(
  kept: KeptDraftState,
  proposals: readonly Proposal[],
): void {
  const { handIn, clear } = kept;
  const isSettled = proposals.some(
    ({ id, state }) => id === handIn && SETTLED.includes(state),
  );
  useEffect(() => {
    if (isSettled) {
      clear();
    }
  }, [isSettled, clear]);
}
