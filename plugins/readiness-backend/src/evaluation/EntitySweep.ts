// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { ServiceState } from '../database/types';
import type { ReadinessMetrics } from '../metrics';
import type { Clock } from './Clock';
import type { Evaluator } from './Evaluator';
import { SweptNeighbours } from './neighbours/SweptNeighbours';
import type { Projection } from './projection';
import { scoreRefs } from './scoreRefs';

const PAGE_SIZE = 500;

/** A sweep that would retire more than this part of all services, and more than this many, holds back. */
const HOLD_BACK_PART = 0.2;
const HOLD_BACK_COUNT = 10;

/** Components are most of a catalog and nearly all subjects; everything else is read first, as their neighbours. */
const COMPONENTS = { kind: 'Component' };

/** @internal */
export interface EntitySweepOptions {
  store: ReadinessStore;
  catalog: CatalogService;
  auth: AuthService;
  checklists: ChecklistRegistry;
  projection: Projection;
  evaluator: Evaluator;
  clock: Clock;
  metrics: ReadinessMetrics;
  logger: LoggerService;
}

/**
 * Reads the whole catalog and scores what has changed. The sweep is the truth: whatever an event missed, it finds.
 * @internal
 */
export class EntitySweep {
  constructor(private readonly options: EntitySweepOptions) {}

  /** Never throws: a sweep that fails leaves every verdict as it was, and a fault that says why. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, clock, logger, metrics } = this.options;
    const startedAt = clock.now();
    const sweepId = await store.startSweep(startedAt);
    let services = 0;
    let status: 'completed' | 'heldBack' | 'failed' = 'failed';
    try {
      const result = await this.sweep(signal);
      services = result.services;
      status = result.heldBack ? 'heldBack' : 'completed';
      await store.clearFaults('catalog-unavailable');
    } catch (error) {
      const { message } = toError(error);
      logger.error(`The readiness sweep has failed: ${message}`);
      await store.raiseFault(
        {
          code: 'catalog-unavailable',
          subject: '',
          message: `The catalog could not be read to its end: ${message}`,
          fix: 'All verdicts stay as they were, nothing is retired. Look at the catalog backend; the next sweep tries again.',
        },
        clock.now(),
      );
    }
    const now = clock.now();
    await store.finishSweep(sweepId, { status, services, now });
    metrics.swept({ status, services, seconds: (now - startedAt) / 1000 });
  }

  private async sweep(
    signal?: AbortSignal,
  ): Promise<{ services: number; heldBack: boolean }> {
    const { store, evaluator } = this.options;
    // Before any entity is read: see Evaluator.score.
    const states = await store.listServiceStates();
    const neighbours = new SweptNeighbours(
      await store.listSourceHashes(),
      this.options,
    );
    const seen = new Set<string>();
    const failed: string[] = [];
    const conflicts: string[] = [];
    const score = async (entities: CatalogEntity[]) => {
      const outcome = await evaluator.score(entities, states, neighbours);
      for (const ref of outcome.subjects) {
        seen.add(ref);
      }
      failed.push(...outcome.failed);
      conflicts.push(...outcome.conflicts);
    };

    const others: CatalogEntity[] = [];
    for await (const page of this.stream({ $not: COMPONENTS }, signal)) {
      await neighbours.add(page);
      others.push(...page.filter(entity => this.isSubject(entity)));
    }
    await score(others);
    for await (const page of this.stream(COMPONENTS, signal)) {
      await score(page);
    }
    await scoreRefs(conflicts, { ...this.options, neighbours });

    await store.clearFaults('evaluation-failed', { except: failed });
    const heldBack = await this.retireUnseen(states, seen);
    if (!heldBack) {
      await neighbours.deleteUnseen();
    }
    return { services: seen.size, heldBack };
  }

  private async *stream(
    query: { kind: string } | { $not: { kind: string } },
    signal?: AbortSignal,
  ): AsyncGenerator<CatalogEntity[]> {
    const { catalog, auth, projection } = this.options;
    const pages = catalog.streamEntities(
      { query, fields: projection.fields, pageSize: PAGE_SIZE },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) {
      if (signal?.aborted) {
        throw new Error('it was stopped, or took longer than its time limit');
      }
      yield page as CatalogEntity[];
    }
  }

  private isSubject(entity: CatalogEntity): boolean {
    return this.options.checklists.forEntity(entity) !== undefined;
  }

  /** Retires what a completed sweep did not see, unless that is too much to be believed. */
  private async retireUnseen(
    states: ReadonlyMap<string, ServiceState>,
    seen: ReadonlySet<string>,
  ): Promise<boolean> {
    const { store, clock } = this.options;
    const known = [...states].filter(([, { isRetired }]) => !isRetired);
    const unseen = known.map(([ref]) => ref).filter(ref => !seen.has(ref));
    const heldBack =
      unseen.length > HOLD_BACK_COUNT &&
      unseen.length > HOLD_BACK_PART * known.length;
    if (!heldBack) {
      await store.retireServices(unseen, clock.now());
      await store.clearFaults('sweep-held-back');
      return false;
    }
    await store.raiseFault(
      {
        code: 'sweep-held-back',
        subject: '',
        message: `${unseen.length} of ${known.length} services are missing from the catalog at once, for example ${unseen[0]}. They are kept with their last verdict.`,
        fix: 'If the catalog is still filling up, wait. If they are gone for good, they are retired as soon as the catalog has fewer missing ones; otherwise look at its providers.',
      },
      clock.now(),
    );
    return true;
  }
}
