// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { deleteUnusedTargets } from '../database/operations/facts/deleteUnusedTargets';
import { listExpiredServices } from '../database/operations/facts/listExpiredServices';
import { listTargets } from '../database/operations/facts/listTargets';
import { chunked } from '../database/operations/chunked';
import { reasonOf } from '../database/reasonOf';
import type { EvidenceProviders } from './EvidenceProviders';
import type { EvidenceMetrics } from './createEvidenceMetrics';
import { dueAt, latestDue } from './dueAt';
import { groupOf } from './groupOf';
import { inTurns } from './inTurns';
import { reportProvider, reportStopped } from './reportProvider';
import type { TargetCollector } from './TargetCollector';
import type { TargetState } from '../database/factTypes';

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
/** Entities are read and facts written in portions of this many targets. */
const PORTION = 100;
const LONGEST_TICK_MS = 60 * SECOND;
/**
 * A run takes no more targets after this, and goes on with the next: whoever is killed holds up the others only until
 * the scheduler takes its run for dead.
 */
const LONGEST_RUN_MS = 3 * 60 * SECOND;
const RUN_IS_DEAD_AFTER = { minutes: 5 };

/** @internal */
export interface EvidenceCollectorOptions {
  knex: Knex;
  providers: EvidenceProviders;
  targetCollector: TargetCollector;
  scheduler: SchedulerService;
  now: () => number;
  logger: LoggerService;
  metrics: EvidenceMetrics;
  /** Evaluates services again, as the catalog has them now. */
  reevaluate: (entityRefs: string[]) => Promise<unknown>;
}

/** Has each provider collect what is due, and evaluates the services whose facts changed. @internal */
export class EvidenceCollector {
  /** By provider: until when expired facts have been searched for, in this process. */
  private readonly expiredUntil = new Map<string, number>();

  constructor(private readonly options: EvidenceCollectorOptions) {}

  /** One task a provider, on one replica at a time. */
  async start(): Promise<void> {
    const { providers, scheduler } = this.options;
    for (const provider of providers.list()) {
      const tick = Math.min(
        LONGEST_TICK_MS,
        Math.max(SECOND, Math.round(provider.interval / 4)),
      );
      await scheduler.scheduleTask({
        id: `readiness-evidence-${provider.description.id}`,
        scope: 'global',
        frequency: { milliseconds: tick },
        // Not all providers and replicas in the same second.
        initialDelay: {
          milliseconds: Math.round((0.25 + Math.random() / 2) * tick),
        },
        timeout: RUN_IS_DEAD_AFTER,
        fn: signal => this.run(provider, signal),
      });
    }
  }

  /** Collects everything of a provider that is due. Never throws: what fails is a platform issue, and tried again. */
  async run(provider: EvidenceProvider, signal?: AbortSignal): Promise<void> {
    const { knex, logger, now } = this.options;
    const startedAt = now();
    try {
      await this.noteExpired(provider);
      const due = await this.due(provider);
      for (const portion of inPortions(due)) {
        if (signal?.aborted) {
          return;
        }
        if (now() - startedAt > LONGEST_RUN_MS) {
          break;
        }
        await this.collect(provider, portion, signal);
      }
      if (due.length > 0) {
        await reportProvider(provider, this.options);
      }
      // A backend that died may have left some that are not due yet
      await reportStopped(provider, this.options);
      await deleteUnusedTargets(knex, {
        provider: provider.description.id,
        before: now() - 24 * HOUR,
      });
    } catch (error) {
      logger.error(
        `Collecting evidence with ${
          provider.description.id
        } has failed: ${reasonOf(error)}`,
      );
    }
  }

  private async due(provider: EvidenceProvider): Promise<TargetState[]> {
    const now = this.options.now();
    const targets = await listTargets(this.options.knex, {
      provider: provider.description.id,
      now,
      due: { lastAt: latestDue(provider, now) },
    });
    return inTurns(
      targets.filter(target => dueAt(target, provider) <= now),
      target => groupOf(provider, target),
    );
  }

  private async collect(
    provider: EvidenceProvider,
    targets: TargetState[],
    signal?: AbortSignal,
  ): Promise<void> {
    const { targetCollector, reevaluate } = this.options;
    await targetCollector.collect(provider, targets, { reevaluate, signal });
  }

  /** Evaluates services again whose facts have expired: nothing else would say so before the next sweep. */
  private async noteExpired({ description }: EvidenceProvider): Promise<void> {
    const { id } = description;
    const { knex, now, reevaluate } = this.options;
    const until = now();
    const after = this.expiredUntil.get(id);
    if (after !== undefined) {
      await reevaluate(
        await listExpiredServices(knex, { provider: id, after, until }),
      );
    }
    this.expiredUntil.set(id, until);
  }
}

/**
 * Those that went well the last time come first: nobody waits for one that takes long to fail. Those that were stopped come
 * last, each by itself, so that one that takes the backend down again is known by it, and harms no other.
 */
function inPortions(due: TargetState[]): TargetState[][] {
  const stopped = due.filter(({ stops }) => stops > 0);
  const others = due.filter(({ stops }) => stops === 0);
  return [
    ...chunked(
      others.filter(({ failures }) => failures === 0),
      PORTION,
    ),
    ...chunked(
      others.filter(({ failures }) => failures > 0),
      PORTION,
    ),
    ...stopped.map(target => [target]),
  ];
}
