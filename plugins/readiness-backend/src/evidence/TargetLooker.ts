// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  EvidenceProvider,
  EvidenceSubject,
} from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { claimTarget } from '../database/operations/facts/claimTarget';
import { loadTargetFacts } from '../database/operations/facts/loadTargetFacts';
import { saveLooks } from '../database/operations/facts/saveLooks';
import type { Clock } from '../evaluation/Clock';
import { hashOf, sha256 } from '../evaluation/projection';
import { BusyGroups } from './BusyGroups';
import { inGroups } from './inGroups';
import { lookAtTarget } from './lookAtTarget';
import { mergeFacts } from './mergeFacts';
import { nextState } from './nextState';
import type { SubjectLoader } from './SubjectLoader';
import type { Look, TargetState } from './types';

/** However often people ask, a target is looked at no more often than this. */
const AT_MOST_EVERY_MS = 10_000;

/** What came of looking at some targets. @internal */
export interface LookResult {
  /** Refs of the services whose facts changed. */
  changed: string[];
  looks: Look[];
  /** Targets that somebody is looking at just now, or has a moment ago. */
  skipped: TargetState[];
}

/** Looks at targets, and keeps what was observed. @internal */
export class TargetLooker {
  private readonly busy = new BusyGroups();

  constructor(
    private readonly options: {
      knex: Knex;
      subjects: SubjectLoader;
      badNewsAfter: number;
      clock: Clock;
      logger: LoggerService;
    },
  ) {}

  /** A target that fails costs only itself. Throws when the catalog or the database is away. */
  async look(
    provider: EvidenceProvider,
    targets: TargetState[],
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<LookResult> {
    const subjects = await this.options.subjects.load(
      targets.map(({ targetId }) => targetId),
    );
    const looks: Look[] = [];
    const skipped: TargetState[] = [];
    await inGroups(
      targets.filter(({ targetId }) => subjects.get(targetId)?.length),
      {
        atOnce: provider.concurrency,
        groupOf: target => groupOf(provider, target),
        signal,
        work: async target => {
          const look = await this.lookAt(
            provider,
            target,
            subjects.get(target.targetId)!,
            signal,
          );
          if (look === 'busy') {
            skipped.push(target);
          } else if (look) {
            looks.push(look);
          }
        },
      },
    );
    return { changed: await this.save(provider, looks), looks, skipped };
  }

  private async lookAt(
    provider: EvidenceProvider,
    target: TargetState,
    subjects: EvidenceSubject[],
    signal?: AbortSignal,
  ): Promise<Look | 'busy' | undefined> {
    const { knex, clock, logger } = this.options;
    const group = groupOf(provider, target);
    if (!this.busy.take(group)) {
      return 'busy';
    }
    const at = clock.now();
    let released: Promise<unknown> = Promise.resolve();
    try {
      const isOurs = await claimTarget(knex, target, {
        now: at,
        atMostEvery: Math.min(AT_MOST_EVERY_MS, provider.every / 2),
      });
      if (!isOurs) {
        return 'busy';
      }
      const subjectsHash = hashOfSubjects(subjects);
      const looked = await lookAtTarget({
        provider,
        target,
        subjects,
        isSameSubjects: target.subjectsHash === subjectsHash,
        now: at,
        signal,
        logger,
      });
      released = looked.released;
      return (
        looked.outcome && {
          target,
          subjects: subjects.map(({ entityRef }) => entityRef),
          subjectsHash,
          at,
          outcome: looked.outcome,
        }
      );
    } finally {
      this.busy.releaseAfter(group, released);
    }
  }

  /** Gives the refs of the services whose facts changed. */
  private async save(
    provider: EvidenceProvider,
    looks: Look[],
  ): Promise<string[]> {
    const { knex, badNewsAfter } = this.options;
    const known = await loadTargetFacts(
      knex,
      looks.map(({ target }) => target.targetId),
    );
    const changed = new Set<string>();
    const facts = looks.flatMap(look => {
      const merged = mergeFacts(known.get(look.target.targetId)!, look, {
        timeToLive: provider.timeToLive,
        badNewsAfter,
      });
      const refs = merged.changed.has('') ? look.subjects : merged.changed;
      for (const ref of refs) {
        changed.add(ref);
      }
      return merged.writes;
    });
    await saveLooks(knex, {
      targets: looks.map(look => nextState(look, provider)),
      facts,
    });
    return [...changed];
  }
}

function groupOf(provider: EvidenceProvider, { target }: TargetState): string {
  let group = target;
  try {
    group = provider.groupOf?.(target) ?? target;
  } catch {
    // Then it is a group of its own; what is wrong with it comes out when it is looked at.
  }
  return `${provider.id} ${group}`;
}

function hashOfSubjects(subjects: EvidenceSubject[]): string {
  return sha256(
    subjects
      .map(({ entity, answers }) => [
        hashOf(entity),
        JSON.stringify(Object.entries(answers).sort()),
      ])
      .sort()
      .join('\n'),
  );
}
