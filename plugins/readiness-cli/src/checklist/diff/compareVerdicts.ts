// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CompiledChecklist,
  differenceOf,
  type Evaluation,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { isDecisive } from '../../check/report/openChecks';
import { evaluatePrepared } from '../../evaluation/evaluatePrepared';
import { prepareEntities } from '../../evaluation/prepareEntities';
import type { Population, PopulationChanges } from './types';

/** Who changes: evaluates each entity by both checklists, with the same facts. @internal */
export async function compareVerdicts(
  population: Population,
  checklists: { before: CompiledChecklist; after: CompiledChecklist },
  now: number,
): Promise<PopulationChanges> {
  const before = await evaluateAll(population, checklists.before, now);
  const after = await evaluateAll(population, checklists.after, now);
  const changes: PopulationChanges = {
    name: population.name,
    evaluated: 0,
    verdicts: [],
    onlyChecks: [],
    nowInScope: [...after.keys()].filter(ref => !before.has(ref)),
    noLongerInScope: [...before.keys()].filter(ref => !after.has(ref)),
  };
  for (const [entityRef, old] of before) {
    const present = after.get(entityRef);
    if (!present) {
      continue;
    }
    changes.evaluated += 1;
    const { verdict, checks } = differenceOf({
      before: old,
      after: present,
      checklist: checklists.before,
    });
    if (verdict.from !== verdict.to) {
      const because = [
        ...without(holdersOf(present), holdersOf(old)),
        ...without(holdersOf(old), holdersOf(present)),
      ];
      changes.verdicts.push({ entityRef, ...verdict, because });
    } else if (checks.some(({ counted }) => counted)) {
      changes.onlyChecks.push(entityRef);
    }
  }
  return changes;
}

async function evaluateAll(
  { entities, facts }: Population,
  checklist: CompiledChecklist,
  now: number,
): Promise<Map<string, Evaluation>> {
  const observable = new Set(
    [...facts.values()].flatMap(some => some.map(({ name }) => name)),
  );
  const prepared = await prepareEntities({
    entities,
    checklists: [checklist],
    now,
  });
  const evaluations = new Map<string, Evaluation>();
  for (const one of prepared) {
    if (one.type === 'inScope') {
      const { entityRef } = one.item;
      evaluations.set(
        entityRef,
        evaluatePrepared(one, {
          facts: facts.get(entityRef),
          ...(observable.size > 0 && { observable }),
          now,
        }),
      );
    }
  }
  return evaluations;
}

/** The checks that hold the verdict back. */
function holdersOf({ checks }: Evaluation): string[] {
  return checks
    .filter(
      result => result.counted && isDecisive(result) && isOpen(result.status),
    )
    .map(({ check }) => check);
}

function without(some: string[], others: string[]): string[] {
  return some.filter(one => !others.includes(one));
}
