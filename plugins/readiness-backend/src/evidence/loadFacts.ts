// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FactDescription } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ServiceFact, ServiceTarget } from '../database/factTypes';
import { loadAssessmentFacts } from '../database/operations/facts/loadAssessmentFacts';
import { loadTargetFacts } from '../database/operations/facts/loadTargetFacts';

/** What providers that are still there have observed, and how it is weighed. @internal */
export interface FactOptions {
  knex: Knex;
  /** What configured providers declare of the facts that they can observe, by name. */
  observable: ReadonlyMap<string, FactDescription>;
}

/** An entity, the targets it has now, and the facts of those that are stored with it. @internal */
export interface FactRequest {
  entityRef: string;
  targets: ServiceTarget[];
  storedFacts: ServiceFact[];
}

/** @internal */
export interface LoadedFacts {
  facts: ServiceFact[];
  /** Targets of which nothing about this entity was stored: what was observed of them was for other entities. */
  newTargets: ServiceTarget[];
}

/** The facts of the targets that are stored with assessments, by assessment id. @internal */
export async function loadStoredFacts(
  assessmentIds: number[],
  options: FactOptions,
): Promise<Map<number, ServiceFact[]>> {
  const { knex, observable } = options;
  if (observable.size === 0) {
    return new Map();
  }
  const stored = await loadAssessmentFacts(knex, assessmentIds);
  return new Map(
    [...stored].map(([id, facts]) => [
      id,
      // A provider that is no longer configured does not count.
      ofService(facts).filter(({ fact }) => observable.has(fact)),
    ]),
  );
}

/**
 * The facts of the targets that entities have now, in the order of the requests. Facts of former targets are left out:
 * what is known of a former address says nothing of the new one. Targets that are new to an entity may have facts, as
 * another entity may have had them before.
 * @internal
 */
export async function loadFacts(
  requests: FactRequest[],
  options: FactOptions,
): Promise<LoadedFacts[]> {
  const { knex, observable } = options;
  const split = requests.map(({ entityRef, targets, storedFacts }) => {
    const present = new Set(targets.map(({ targetId }) => targetId));
    const kept = storedFacts.filter(({ targetId }) => present.has(targetId));
    const known = new Set(kept.map(({ targetId }) => targetId));
    const newTargets = targets.filter(({ targetId }) => !known.has(targetId));
    return { entityRef, kept, newTargets };
  });
  const found = await loadTargetFacts(knex, [
    ...new Set(
      split.flatMap(({ newTargets }) =>
        newTargets.map(({ targetId }) => targetId),
      ),
    ),
  ]);
  return split.map(({ entityRef, kept, newTargets }) => {
    const added = newTargets.flatMap(({ target, targetId }) =>
      ofService(
        found
          .get(targetId)!
          .filter(fact => ['', entityRef].includes(fact.entityRef))
          .map(fact => ({ ...fact, target })),
      ),
    );
    return {
      facts: [...kept, ...added.filter(({ fact }) => observable.has(fact))],
      newTargets,
    };
  });
}

/** Of facts with one name the one about the entity itself, rather than the one about every entity of its target. */
function ofService(facts: ServiceFact[]): ServiceFact[] {
  const byName = new Map<string, ServiceFact>();
  for (const fact of facts) {
    const other = byName.get(fact.fact);
    if (!other || (other.entityRef === '' && fact.observed)) {
      byName.set(fact.fact, fact);
    }
  }
  return [...byName.values()];
}
