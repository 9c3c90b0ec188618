// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { HttpProblem } from 'backstage-plugin-readiness-node/http';
import { showsSomething } from './showsSomething';
import type {
  Dashboard,
  EndlessDowntime,
  Monitor,
  SyntheticTest,
} from './types';

function unreadable(what: string): HttpProblem {
  return new HttpProblem(`Datadog sent ${what} that cannot be read.`);
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** @internal */
export function readDashboard(body: unknown): Dashboard {
  if (!isRecord(body) || !Array.isArray(body.widgets)) {
    throw unreadable('a dashboard');
  }
  return { showsSomething: showsSomething(body.widgets) };
}

/** The id of the dashboard that a public link shows. @internal */
export function readSharedDashboard(body: unknown): string {
  const id = isRecord(body) ? body.dashboard_id : undefined;
  if (typeof id !== 'string' || !/^[\w-]{1,60}$/.test(id)) {
    throw unreadable('a shared dashboard');
  }
  return id;
}

/** Muted entirely, without an end: in the older `silenced`, or by a matching downtime. */
function isMutedForEver(monitor: Record<string, unknown>): boolean {
  const { options, matching_downtimes: downtimes } = monitor;
  const silenced = isRecord(options) ? options.silenced : undefined;
  if (isRecord(silenced) && '*' in silenced && !silenced['*']) {
    return true;
  }
  return (
    Array.isArray(downtimes) &&
    downtimes.some(downtime => {
      if (!isRecord(downtime) || downtime.end) {
        return false;
      }
      const scope = textsOf(downtime.scope);
      return scope.length === 0 || scope.includes('*');
    })
  );
}

/** @internal */
export function readMonitors(body: unknown): Monitor[] {
  if (!Array.isArray(body)) {
    throw unreadable('monitors');
  }
  return body.map(monitor => {
    if (!isRecord(monitor) || typeof monitor.id !== 'number') {
      throw unreadable('a monitor');
    }
    const { id, name, overall_state: state } = monitor;
    return {
      id,
      ...(typeof name === 'string' && { name }),
      tags: textsOf(monitor.tags),
      ...(typeof state === 'string' && { state }),
      isMutedForEver:
        monitor.draft_status === 'draft' || isMutedForEver(monitor),
    };
  });
}

/** Of a page of downtimes, those that are active, unlimited in scope, and without an end. @internal */
export function readDowntimes(body: unknown): {
  endless: EndlessDowntime[];
  count: number;
} {
  if (!isRecord(body) || !Array.isArray(body.data)) {
    throw unreadable('downtimes');
  }
  const endless: EndlessDowntime[] = [];
  for (const item of body.data) {
    const attributes = isRecord(item) ? item.attributes : undefined;
    if (!isRecord(attributes)) {
      throw unreadable('a downtime');
    }
    const { schedule, scope, status, monitor_identifier: target } = attributes;
    const ends =
      isRecord(schedule) &&
      (Boolean(schedule.end) || Array.isArray(schedule.recurrences));
    if (!ends && scope === '*' && status === 'active' && isRecord(target)) {
      endless.push(
        typeof target.monitor_id === 'number'
          ? { monitorId: target.monitor_id }
          : { monitorTags: textsOf(target.monitor_tags) },
      );
    }
  }
  return { endless, count: body.data.length };
}

/** @internal */
export function readTests(body: unknown): SyntheticTest[] {
  if (!isRecord(body) || !Array.isArray(body.tests)) {
    throw unreadable('synthetic tests');
  }
  return body.tests.map(test => {
    if (!isRecord(test)) {
      throw unreadable('a synthetic test');
    }
    return { tags: textsOf(test.tags), isPaused: test.status === 'paused' };
  });
}
