// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { type DependedStore, storesOf } from './storesOf';
import { answersFor, isKnownTechnology } from './technologies';

/**
 * The stores an entity depends on that its answer to `persistence` or `messaging` (queues) does not name; empty if that
 * is not answered.
 * @internal
 */
export function undeclaredStoresOf(
  check: 'persistence' | 'messaging',
  options: DeriveOptions,
): DependedStore[] {
  const answer = options.answers.get(check);
  if (
    !isValid(answer) ||
    answer.values.some(item => !isKnownTechnology(item))
  ) {
    return [];
  }
  return storesOf(options.entity, options).filter(({ entity, kind }) => {
    const isQueue = kind === 'queue';
    if (isQueue !== (check === 'messaging')) {
      return false;
    }
    const accepted = answersFor(entity, kind);
    return !answer.values.some(item => accepted.includes(item.toLowerCase()));
  });
}

/**
 * Their refs.
 * @internal
 */
export function undeclaredStores(
  check: 'persistence' | 'messaging',
  options: DeriveOptions,
): string[] {
  return undeclaredStoresOf(check, options).map(({ ref }) => ref);
}
