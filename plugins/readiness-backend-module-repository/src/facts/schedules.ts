// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { FilesByName } from './healthChecks/FilesByName';
import { lineOfCheck } from './healthChecks/lineOfCheck';
import { isDeployed } from './isDeployed';
import type { ServiceWorkloads } from './manifests/workloadsOf';
import { schedulesInCode } from './schedules/inCode';
import { schedulesInCrontab } from './schedules/inCrontabs';
import { schedulesInTable } from './schedules/inTables';
import { isCrontab } from './schedules/isCrontab';
import type { Schedule } from './schedules/types';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';

const CLOCK = 'a clock process';
/** Different ones that a fact lists; a large service has some thirty. */
const MOST = 100;

/** Those of the workloads, such as CronJobs. */
function ofWorkloads(scope: Scope, service: ServiceWorkloads): Schedule[] {
  const scheduled = [...service.workloads, ...service.jobs].filter(
    ({ schedule }) => schedule,
  );
  return scheduled
    .slice(0, MOST)
    .map(({ schedule: when = '', path, scheduledAt }) => {
      const place = scheduledAt?.();
      if (place?.line !== undefined) {
        return { when, ...place, isRun: true };
      }
      const text =
        FilesByName.of(scope.files).textOf(path) ??
        FilesByName.of(scope.shared).textOf(path);
      const key = /^\s*["']?schedule["']?\s*:/;
      const line = text && lineOfCheck(text, { key, detail: when });
      return { when, path, ...(line && { line }), isRun: true };
    });
}

function inFiles(scope: Scope): Schedule[] {
  return scope.files.flatMap((file): Schedule[] => {
    const name = withinFolder(scope, file.path);
    if (!isDeployed(name)) {
      return [];
    }
    if (isCrontab(name)) {
      return schedulesInCrontab(file);
    }
    if (/(?:^|\/)Procfile$/.test(name)) {
      const line = lineOfCheck(file.text, {
        key: /^(?:clock|scheduler|cron|beat)\s*:/i,
      });
      return line ? [{ when: CLOCK, path: file.path, line, isRun: false }] : [];
    }
    return isDeployed(name, { asService: true })
      ? [...schedulesInTable(file), ...schedulesInCode(file)]
      : [];
  });
}

/**
 * `schedules` lists the times at which something of the service is started: CronJobs, crontabs, the tables and calls of
 * schedulers in the process, and a clock process of a Procfile. `places` are those that start a process of their own,
 * each as a text: `0 3 * * * in deploy/crontab:2`. A timer in a process that runs anyway is none of them: `kind` tells whether
 * all are runs of their own (`own`), none is (`in-process`), or some are (`both`).
 * @internal
 */
export function readSchedules(
  scope: Scope,
  service: ServiceWorkloads,
): Record<'schedules' | 'places' | 'kind', Reading> {
  const all = [...ofWorkloads(scope, service), ...inFiles(scope)];
  const runs = all.filter(({ isRun }) => isRun);
  const reading = (found: Schedule[], textOf: (one: Schedule) => string) => ({
    value: [...new Set(found.map(textOf))].sort().slice(0, MOST),
    ...(found[0] && { path: found[0].path, line: found[0].line }),
  });
  const kindOf = () => {
    if (runs.length === all.length) {
      return 'own';
    }
    return runs.length > 0 ? 'both' : 'in-process';
  };
  return {
    kind:
      all.length === 0
        ? { cannotTell: 'No schedules were found.' }
        : { value: kindOf(), path: all[0].path, line: all[0].line },
    schedules: reading(all, ({ when }) => when),
    places: reading(
      runs,
      ({ when, path, line }) => `${when} in ${line ? `${path}:${line}` : path}`,
    ),
  };
}
