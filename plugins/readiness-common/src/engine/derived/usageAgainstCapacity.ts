// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Quantity } from '../types/answer';
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';

function unitOf({ unit }: Quantity): string {
  return unit.toLowerCase().replace(/s$/, '');
}

/** The two amounts on one scale, or `undefined` if they do not measure the same thing. */
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
 * `above` if the initial usage is more than what the service can support, else `below`; `cannot-tell` if their units
 * cannot be compared, such as users a day and requests a second; empty if one of them is not answered.
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
