// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Predicate, PredicateContext } from './types/compiled';

/**
 * Asks a predicate. One that throws touches its own check only: the caller says which answer is the cautious one.
 * @internal
 */
export function holds(
  predicate: Predicate,
  context: PredicateContext,
  otherwise: boolean,
): boolean {
  try {
    return predicate(context);
  } catch {
    return otherwise;
  }
}
