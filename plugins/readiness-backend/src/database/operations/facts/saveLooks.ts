// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { StoredFact, TargetState } from '../../../evidence/types';
import { chunked } from '../chunked';
import { toFactRow } from './factRows';
import { toTargetRow } from './targetRows';

/**
 * Writes what some looks gave, several hundred rows a statement: most looks change nothing but times.
 * @internal
 */
export async function saveLooks(
  knex: Knex,
  looks: {
    targets: TargetState[];
    facts: StoredFact[];
    /** Facts that are known no longer. */
    forgotten?: StoredFact[];
  },
): Promise<void> {
  const { targets, facts, forgotten = [] } = looks;
  // One order for all: two replicas that write the same rows must not lock each other out.
  const targetRows = targets.map(toTargetRow).sort(byKey);
  const factRows = facts.map(toFactRow).sort(byKey);
  await knex.transaction(async tx => {
    for (const rows of chunked(targetRows)) {
      await tx('readiness_targets')
        .insert(rows)
        .onConflict('target_id')
        .merge();
    }
    for (const rows of chunked(factRows)) {
      await tx('readiness_facts')
        .insert(rows)
        .onConflict(['target_id', 'fact', 'entity_ref'])
        .merge();
    }
    for (const { targetId, fact, entityRef } of forgotten) {
      await tx('readiness_facts')
        .where({ target_id: targetId, fact, entity_ref: entityRef })
        .delete();
    }
  });
}

function byKey(
  a: { target_id: string; fact?: string; entity_ref?: string },
  b: { target_id: string; fact?: string; entity_ref?: string },
): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf(row: {
  target_id: string;
  fact?: string;
  entity_ref?: string;
}): string {
  return `${row.target_id} ${row.fact} ${row.entity_ref}`;
}
