// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from './isDeployed';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';
import { withinFolder } from './withinFolder';

const CRON_LINE =
  /^\s*((?:@(?:hourly|daily|weekly|monthly|yearly|annually|midnight))|(?:[\d*/,A-Za-z-]+\s+){4}[\d*/,A-Za-z-]+)\s+\S/;

/** A list of the times at which the service runs: CronJobs, crontabs, and a clock process of a Procfile. @internal */
export function readSchedules(
  scope: Scope,
  service: ServiceWorkloads,
): Reading {
  const found = new Set<string>();
  let path: string | undefined;
  const add = (schedule: string, from: string) => {
    path ??= from;
    found.add(schedule);
  };
  for (const one of service.workloads) {
    if (one.schedule) {
      add(one.schedule, one.path);
    }
  }
  for (const file of scope.files) {
    const name = withinFolder(scope, file.path);
    if (!isDeployed(name)) {
      continue;
    }
    if (/(?:^|\/)crontab$/.test(name)) {
      for (const line of withoutLongLines(file.text).split('\n')) {
        const schedule = !/^\s*#/.test(line) && CRON_LINE.exec(line)?.[1];
        if (schedule) {
          add(schedule.replace(/\s+/g, ' '), file.path);
        }
      }
    }
    if (
      /(?:^|\/)Procfile$/.test(name) &&
      /^(?:clock|scheduler|cron|beat)\s*:/im.test(file.text)
    ) {
      add('a clock process', file.path);
    }
  }
  return { value: [...found].sort(), ...(path && { path }) };
}
