// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Monitor } from '../client/types';
import type { EndlessDowntimes } from '../client/EndlessDowntimes';

/** @internal */
export type MonitorWorth = 'watching' | 'muted' | 'no-data';

/**
 * The state of a monitor. Whether it alerts now does not matter; one that is muted for ever, or has no data, will never
 * alert anybody.
 * @internal
 */
export function evaluateMonitor(
  monitor: Monitor,
  downtimes: EndlessDowntimes,
): MonitorWorth {
  if (monitor.isMutedForEver || downtimes.silence(monitor)) {
    return 'muted';
  }
  return monitor.state === 'No Data' || monitor.state === 'Ignored'
    ? 'no-data'
    : 'watching';
}
