// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type AuthService,
  type LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerService,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import {
  type ChecklistRegistry,
  readLimits,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { ReadinessStore } from '../database/ReadinessStore';
import { FAILURE_THRESHOLD } from '../evidence/getFingerprint';
import {
  createReadinessEvidence,
  type ReadinessEvidence,
} from '../evidence/createReadinessEvidence';
import { EvidenceProviders } from '../evidence/EvidenceProviders';
import { EvidenceSource } from '../evidence/EvidenceSource';
import { createReadinessMetrics } from './metrics';
import { CatalogErrors } from '../catalog/catalogErrors/CatalogErrors';
import type { Clock } from './Clock';
import { EntitySweep } from './EntitySweep';
import { Evaluator } from './Evaluator';
import { EventChangeIntake } from './EventChangeIntake';
import { StoredRelatedEntities } from '../catalog/relatedEntities/StoredRelatedEntities';
import { Projection } from '../catalog/projection';
import { evaluateRefs } from './evaluateRefs';
import { SweepTurns } from './SweepTurns';
import { SourceLines } from '../catalog/sourceLines/SourceLines';

const SWEEP_TASK = 'readiness-sweep';
/** Looks whether somebody has to sweep who was not told to. */
const WATCH_TASK = 'readiness-sweep-watch';

/** After the start, when the scheduler has had its chance. */
const CATCH_UP_AFTER = { seconds: 10 };

const DEFAULT_SCHEDULE = {
  frequency: { minutes: 5 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 5 },
};
const DEFAULT_DEBOUNCE_MS = 500;

/** @internal */
export interface ReadinessEvaluationOptions {
  store: ReadinessStore;
  knex: Knex;
  /** Who observes. Default: nobody. */
  providers?: EvidenceProviders;
  checklists: ChecklistRegistry;
  catalog: CatalogService;
  auth: AuthService;
  scheduler: SchedulerService;
  events: EventsService;
  /** Reads catalog files, for the lines of findings. */
  urlReader: UrlReaderService;
  config: RootConfigService;
  metrics: MetricsService;
  logger: LoggerService;
  clock: Clock;
}

/** What keeps the scores fresh. @internal */
export interface ReadinessEvaluation {
  /** Schedules the sweep and listens to changes. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Scores one entity as the catalog has it now. False when the catalog does not have it. */
  refresh(entityRef: string): Promise<boolean>;
  evidence: ReadinessEvidence;
  /** For tests and benchmarks. */
  sweep: EntitySweep;
  /** Who sweeps when; for tests. */
  turnsOf(frequency: unknown): SweepTurns;
}

/** Puts the parts together. @internal */
export function createReadinessEvaluation(
  options: ReadinessEvaluationOptions,
): ReadinessEvaluation {
  const { checklists, scheduler, config, logger } = options;
  const { providers = new EvidenceProviders() } = options;
  const observing = {
    ...options,
    providers,
    failureThreshold: readFailureThreshold(config),
  };
  const source = new EvidenceSource(observing);
  const parts = {
    ...options,
    evidence: source,
    metrics: createReadinessMetrics(options.metrics),
    projection: new Projection(
      checklists,
      source.keys(),
      readLimits(config).entity,
    ),
    sourceLines: new SourceLines(options),
  };
  const evaluator = new Evaluator(parts);
  const catalogErrors = new CatalogErrors(parts);
  const scoring = {
    ...parts,
    catalogErrors,
    evaluator,
    relatedEntities: new StoredRelatedEntities(parts),
  };
  const sweep = new EntitySweep(scoring);
  const debounce = config.has('readiness.intake.debounce')
    ? durationToMilliseconds(
        readDurationFromConfig(config, { key: 'readiness.intake.debounce' }),
      )
    : DEFAULT_DEBOUNCE_MS;
  const intake = new EventChangeIntake({ ...scoring, debounceMs: debounce });
  const evidence = createReadinessEvidence({
    ...observing,
    projection: parts.projection,
    reevaluate: entityRefs => evaluateRefs(entityRefs, scoring),
  });

  const turnsOf = (frequency: unknown) =>
    new SweepTurns({ ...parts, sweep, frequencyMs: millisecondsOf(frequency) });

  return {
    sweep,
    turnsOf,
    evidence,
    async start() {
      const schedule = config.has('readiness.schedule')
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
            config.getConfig('readiness.schedule'),
          )
        : DEFAULT_SCHEDULE;
      const turns = turnsOf(schedule.frequency);
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
        fn: signal => turns.collect(signal),
      });
      checklists.onChange(() => {
        scheduler.triggerTask(SWEEP_TASK).catch(error => {
          // Most often it is running already; the next sweep sees the new checklist as well.
          logger.info(`No sweep at once for the new checklist: ${error}`);
        });
      });
      await intake.start();
      await catalogErrors.start();
      await evidence.start();
    },
    async stop() {
      await intake.stop();
      await catalogErrors.stop();
    },
    async refresh(entityRef) {
      await catalogErrors.observeAgain([entityRef.toLowerCase()]);
      const { missing } = await evaluateRefs(
        [entityRef.toLowerCase()],
        scoring,
      );
      return missing.length === 0;
    },
  };
}

/** Undefined for cron expressions, and for tasks that are triggered by hand. */
function millisecondsOf(frequency: unknown): number | undefined {
  return typeof frequency === 'object' &&
    frequency !== null &&
    !('cron' in frequency) &&
    !('trigger' in frequency)
    ? durationToMilliseconds(frequency as HumanDuration)
    : undefined;
}

function readFailureThreshold(config: RootConfigService): number {
  const key = 'readiness.evidence.failureThreshold';
  const collections = config.getOptionalNumber(key) ?? FAILURE_THRESHOLD;
  if (!Number.isInteger(collections) || collections < 1) {
    throw new InputError(
      `${key} is ${collections}: write a whole number above 0, the looks that bad news needs before it counts`,
    );
  }
  return collections;
}
