// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from './isDeployed';
import type { Place } from './manifests/types';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import { shownPlace } from './replicas';
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';
import { withinFolder } from './withinFolder';

const MOST_PLACES = 20;
const CRON_LINE =
  /^\s*((?:@(?:hourly|daily|weekly|monthly|yearly|annually|midnight))|(?:[\d*/,A-Za-z-]+\s+){4}[\d*/,A-Za-z-]+)\s+\S/;

/** A list of the times at which the service runs: CronJobs, crontabs, and a clock process of a Procfile. @internal */
export function readSchedules(
  scope: Scope,
  service: ServiceWorkloads,
): { schedules: Reading; places: Reading } {
  const found = new Map<string, Place>();
  const add = (schedule: string, place: Place) => {
    if (!found.has(schedule)) {
      found.set(schedule, place);
    }
  };
  for (const { schedule, scheduledAt, path: from } of [
    ...service.workloads,
    ...service.jobs,
  ]) {
    if (schedule) {
      add(schedule, scheduledAt?.() ?? { path: from });
    }
  }
  for (const file of scope.files) {
    const name = withinFolder(scope, file.path);
    if (!isDeployed(name)) {
      continue;
    }
    if (/(?:^|\/)crontab$/.test(name)) {
      withoutLongLines(file.text)
        .split('\n')
        .forEach((line, index) => {
          const schedule = !/^\s*#/.test(line) && CRON_LINE.exec(line)?.[1];
          if (schedule) {
            add(schedule.replace(/\s+/g, ' '), {
              path: file.path,
              line: index + 1,
            });
          }
        });
    }
    if (
      /(?:^|\/)Procfile$/.test(name) &&
      /^(?:clock|scheduler|cron|beat)\s*:/im.test(file.text)
    ) {
      add('a clock process', { path: file.path });
    }
  }
  const [first] = found.values();
  const schedules = [...found.keys()].sort();
  return {
    schedules: {
      value: schedules,
      ...(first && { path: first.path }),
      ...(first?.line !== undefined && { line: first.line }),
    },
    places:
      schedules.length > 0
        ? {
            value: schedules
              .slice(0, MOST_PLACES)
              .map(
                schedule =>
                  `${schedule} in ${shownPlace(found.get(schedule)!)}`,
              ),
            path: first?.path,
          }
        : { cannotTell: 'No schedule was found.' },
  };
}
