// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { idInHash } from '../../hooks/idInHash';
import type { CheckEntry } from './groupChecks';

/**
 * Expands the list when the URL names one of its checks, or one that depends on them.
 *
 * @internal
 */
export function useUnfoldNamed(
  entries: readonly CheckEntry[],
  unfold: () => void,
): void {
  const { hash } = useLocation();
  const named = idInHash(hash);
  const isHere = holds(entries, named);
  const latest = useRef(unfold);
  latest.current = unfold;
  useEffect(() => {
    if (isHere) {
      latest.current();
    }
  }, [isHere, named]);
}

function holds(entries: readonly CheckEntry[], named: string): boolean {
  return entries.some(
    ({ result, dependents }) =>
      `check-${result.check}` === named || holds(dependents, named),
  );
}
