// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Waiver } from '../types/waiver';

/** The longest waiver for each check; expired ones have no effect. @internal */
export function liveWaivers(
  waivers: Waiver[] | undefined,
  now: number,
): Map<string, Waiver> {
  const live = new Map<string, Waiver>();
  for (const waiver of waivers ?? []) {
    const other = live.get(waiver.check);
    if (waiver.expiresAt > now && (!other || isPreferred(waiver, other))) {
      live.set(waiver.check, waiver);
    }
  }
  return live;
}

function isPreferred(left: Waiver, right: Waiver): boolean {
  if (left.expiresAt !== right.expiresAt) {
    return left.expiresAt > right.expiresAt;
  }
  return `${left.by}\n${left.reason}` < `${right.by}\n${right.reason}`;
}
