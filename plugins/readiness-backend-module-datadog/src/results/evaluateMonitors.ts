// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EndlessDowntime, Monitor } from '../api/types';

/** Whether a downtime without end mutes a monitor. */
function silences(downtime: EndlessDowntime, monitor: Monitor): boolean {
  const { monitorId, monitorTags = [] } = downtime;
  return monitorId !== undefined
    ? monitorId === monitor.id
    : monitorTags.length > 0 &&
        monitorTags.every(tag => tag === '*' || monitor.tags.includes(tag));
}

/** @internal */
export type MonitorWorth = 'watching' | 'muted' | 'no-data';

/**
 * The state of a monitor. Whether it alerts now does not matter; one that is muted for ever, or has no data, will never
 * alert anybody.
 * @internal
 */
export function evaluateMonitor(
  monitor: Monitor,
  downtimes: EndlessDowntime[],
): MonitorWorth {
  if (
    monitor.isMutedForEver ||
    downtimes.some(downtime => silences(downtime, monitor))
  ) {
    return 'muted';
  }
  return monitor.state === 'No Data' || monitor.state === 'Ignored'
    ? 'no-data'
    : 'watching';
}
