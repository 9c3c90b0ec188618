// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Quantity } from '../types/answer';
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

function unitOf({ unit }: Quantity): string {
  return unit.toLowerCase().replace(/s$/, '');
}

/** The two amounts on one scale, or `undefined` when they do not measure the same thing. */
function amounts(
  usage: Quantity,
  capacity: Quantity,
): [number, number] | undefined {
  if (unitOf(usage) !== unitOf(capacity)) {
    return undefined;
  }
  if (usage.perSecond !== undefined && capacity.perSecond !== undefined) {
    return [usage.perSecond, capacity.perSecond];
  }
  return usage.per === capacity.per
    ? [usage.amount, capacity.amount]
    : undefined;
}

/**
 * `above` when the first usage is more than what the service can support, else `below`; `cannot-tell` when both are said
 * in units that do not compare, such as users a day and requests a second; nothing when one is not said.
 * @internal
 */
export function usageAgainstCapacity({ answers }: DeriveOptions): string[] {
  const usage = answers.get('initial-usage');
  const capacity = answers.get('capacity');
  if (
    !isValid(usage) ||
    !isValid(capacity) ||
    !usage.quantity ||
    !capacity.quantity
  ) {
    return [];
  }
  const pair = amounts(usage.quantity, capacity.quantity);
  if (!pair) {
    return ['cannot-tell'];
  }
  return [pair[0] > pair[1] ? 'above' : 'below'];
}
