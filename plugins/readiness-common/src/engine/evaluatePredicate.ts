// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Predicate, PredicateContext } from './types/compiled';

/**
 * Evaluates a predicate. If it throws, only its own check is affected: the caller passes the cautious result.
 * @internal
 */
export function evaluatePredicate(
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
