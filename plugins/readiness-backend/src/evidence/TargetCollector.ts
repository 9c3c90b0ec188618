// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  EvidenceProvider,
  ObservedEntity,
} from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { leaseTarget } from '../database/operations/facts/leaseTarget';
import { releaseTarget } from '../database/operations/facts/releaseTarget';
import { loadTargetFacts } from '../database/operations/facts/loadTargetFacts';
import { saveCollections } from '../database/operations/facts/saveCollections';
import { hashOf, sha256 } from '../catalog/projection';
import { BusyGroups } from './BusyGroups';
import type { EvidenceMetrics } from './createEvidenceMetrics';
import { groupOf } from './groupOf';
import { inGroups } from '../catalog/inGroups';
import { collectTarget } from './collectTarget';
import { mergeFacts } from './mergeFacts';
import { errorOf, nextState } from './nextState';
import type { ObservedEntityLoader } from './ObservedEntityLoader';
import type {
  Collection,
  StoredFact,
  TargetState,
} from '../database/factTypes';

/** However often people ask, a target is collected no more often than this. */
const AT_MOST_EVERY_MS = 10_000;
/** Besides the time limit: a collection is written down together with those of other targets. */
const UNTIL_WRITTEN_MS = 2 * 60_000;

/** What was observed is written down after this, also while others are still being collected. */
const SAVED_EVERY_MS = 5_000;

/** What came of collecting some targets. @internal */
export interface CollectionResult {
  collections: Collection[];
  /** Targets that somebody is collecting just now, or has a moment ago. */
  skipped: TargetState[];
}

/** Collects targets, and keeps what was observed. @internal */
export class TargetCollector {
  private readonly busy = new BusyGroups();

  constructor(
    private readonly options: {
      knex: Knex;
      entities: ObservedEntityLoader;
      failureThreshold: number;
      now: () => number;
      logger: LoggerService;
      metrics: EvidenceMetrics;
      /** Default: 5 seconds. */
      savedEveryMs?: number;
    },
  ) {}

  /** A target that fails costs only itself. Throws when the catalog or the database is away. */
  async collect(
    provider: EvidenceProvider,
    targets: TargetState[],
    options: {
      /** Is given the refs of services whose facts changed, as soon as that is written down. */
      reevaluate: (entityRefs: string[]) => Promise<unknown>;
      signal?: AbortSignal;
    },
  ): Promise<CollectionResult> {
    const { reevaluate, signal } = options;
    const entities = await this.options.entities.load(
      targets.map(({ targetId }) => targetId),
    );
    const collections: Collection[] = [];
    const skipped: TargetState[] = [];
    let unsaved: Collection[] = [];
    let saved: Promise<unknown> = Promise.resolve();
    const save = () => {
      const some = unsaved;
      unsaved = [];
      if (some.length > 0) {
        saved = saved.then(async () =>
          reevaluate(await this.save(provider, some)),
        );
        // Thrown where it is waited for
        saved.catch(() => {});
      }
    };
    const { savedEveryMs = SAVED_EVERY_MS } = this.options;
    const timer = setInterval(save, savedEveryMs);
    const collecting = inGroups(
      targets.filter(({ targetId }) => entities.get(targetId)?.length),
      {
        atOnce: provider.concurrency,
        groupOf: target => groupOf(provider, target),
        signal,
        work: async target => {
          const collect = await this.collectOne(
            provider,
            target,
            entities.get(target.targetId)!,
            signal,
          );
          if (collect === 'busy') {
            skipped.push(target);
          } else if (collect) {
            collections.push(collect);
            unsaved.push(collect);
          }
        },
      },
    );
    try {
      await collecting;
    } finally {
      clearInterval(timer);
      save();
      await saved;
    }
    return { collections, skipped };
  }

  private async collectOne(
    provider: EvidenceProvider,
    target: TargetState,
    entities: ObservedEntity[],
    signal?: AbortSignal,
  ): Promise<Collection | 'busy' | undefined> {
    const { knex, now, logger, metrics } = this.options;
    const group = `${provider.description.id} ${groupOf(provider, target)}`;
    const own = `${provider.description.id} target ${target.targetId}`;
    if (!this.busy.take(own)) {
      return 'busy';
    }
    if (!this.busy.take(group)) {
      this.busy.release(own);
      return 'busy';
    }
    const at = now();
    let released: Promise<unknown> = Promise.resolve();
    try {
      const isOurs = await leaseTarget(knex, target, {
        now: at,
        atMostEvery: Math.min(AT_MOST_EVERY_MS, provider.interval / 2),
        leaseFor: provider.timeout + UNTIL_WRITTEN_MS,
      });
      if (!isOurs) {
        return 'busy';
      }
      const servicesHash = hashOfServices(entities);
      const collected = await collectTarget({
        provider,
        target,
        entities,
        hasSameServices: target.servicesHash === servicesHash,
        now: at,
        signal,
        logger,
      });
      released = collected.released;
      const { outcome } = collected;
      if (!outcome) {
        await releaseTarget(knex, target);
        return undefined;
      }
      metrics.collected({
        provider: provider.description.id,
        outcome: errorOf(outcome) === undefined ? outcome.kind : 'failed',
        seconds: (now() - at) / 1000,
      });
      return {
        target,
        entities: entities.map(({ entityRef }) => entityRef),
        servicesHash,
        at,
        outcome,
      };
    } finally {
      const letGo = Promise.all([
        this.busy.releaseAfter(group, released),
        this.busy.releaseAfter(own, released),
      ]);
      // What has ended is let go before the next of its group comes, or that one would be skipped; a hanging one is not
      // waited for.
      await Promise.race([letGo, nextTurn()]);
    }
  }

  /** Gives the refs of the services whose facts changed. */
  private async save(
    provider: EvidenceProvider,
    collections: Collection[],
  ): Promise<string[]> {
    const { knex, failureThreshold } = this.options;
    const known = await loadTargetFacts(
      knex,
      collections.map(({ target }) => target.targetId),
    );
    const changed = new Set<string>();
    const forgotten: StoredFact[] = [];
    const facts = collections.flatMap(collect => {
      const merged = mergeFacts(known.get(collect.target.targetId)!, collect, {
        timeToLive: provider.timeToLive,
        failureThreshold,
      });
      for (const one of merged.deletes) {
        forgotten.push(one);
      }
      const refs = merged.changed.has('') ? collect.entities : merged.changed;
      for (const ref of refs) {
        changed.add(ref);
      }
      return merged.writes;
    });
    await saveCollections(knex, {
      targets: collections.map(collect => nextState(collect, provider)),
      facts,
      forgotten,
    });
    return [...changed];
  }
}

function hashOfServices(entities: ObservedEntity[]): string {
  return sha256(
    entities
      .map(({ entity, answers }) => [
        hashOf(entity),
        JSON.stringify(Object.entries(answers).sort()),
      ])
      .sort()
      .join('\n'),
  );
}
