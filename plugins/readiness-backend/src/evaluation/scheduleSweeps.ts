// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { EntitySweep } from './EntitySweep';
import { SweepTurns } from './SweepTurns';

const SWEEP_TASK = 'readiness-sweep';
/** Sees whether somebody has to sweep who was not told to. */
const WATCH_TASK = 'readiness-sweep-watch';

/** After the start, when the scheduler has had its chance. */
const CATCH_UP_AFTER = { seconds: 10 };

const DEFAULT_SCHEDULE = {
  frequency: { minutes: 5 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 5 },
};

/**
 * Has one process at a time sweep the catalog by `readiness.schedule`, and at once when a checklist has changed.
 * @internal
 */
export async function scheduleSweeps(options: {
  sweep: EntitySweep;
  knex: Knex;
  checklists: ChecklistRegistry;
  scheduler: SchedulerService;
  config: RootConfigService;
  logger: LoggerService;
  now: () => number;
}): Promise<void> {
  const { sweep, knex, checklists, scheduler, config, logger, now } = options;
  const schedule = config.has('readiness.schedule')
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig('readiness.schedule'),
      )
    : DEFAULT_SCHEDULE;
  const turns = new SweepTurns({
    knex,
    now,
    logger,
    sweep,
    frequencyMs: millisecondsOf(schedule.frequency),
  });
  await scheduler.scheduleTask({
    ...schedule,
    id: SWEEP_TASK,
    scope: 'global',
    fn: signal => turns.run(signal),
  });
  // In each process, as the task above is believed to run for as long as its time limit when its process is killed.
  await scheduler.scheduleTask({
    id: WATCH_TASK,
    scope: 'local',
    frequency: { seconds: 15 },
    initialDelay: CATCH_UP_AFTER,
    timeout: schedule.timeout,
    fn: signal => turns.sweepIfNeeded(signal),
  });
  checklists.onChange(() => {
    scheduler.triggerTask(SWEEP_TASK).catch(error => {
      // Most often it is running already; the next sweep sees the new checklist as well.
      logger.info(`No sweep at once for the new checklist: ${error}`);
    });
  });
}

/** Undefined for cron expressions, and for tasks that are triggered by hand. @internal */
export function millisecondsOf(frequency: unknown): number | undefined {
  return typeof frequency === 'object' &&
    frequency !== null &&
    !('cron' in frequency) &&
    !('trigger' in frequency)
    ? durationToMilliseconds(frequency as HumanDuration)
    : undefined;
}
