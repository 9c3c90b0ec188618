// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { StoredFact, TargetState } from '../../factTypes';
import { chunked } from '../chunked';
import { toFactRow } from './factRows';
import { LONGEST_LEASE_MS, toTargetRow } from './targetRows';

/**
 * Writes what some collections gave, several hundred rows a statement: most change nothing but times. A collection of a
 * target that somebody has begun to collect later, and has written down already, is left out: it took longer than its lease.
 * @internal
 */
export async function saveCollections(
  knex: Knex,
  collections: {
    targets: TargetState[];
    facts: StoredFact[];
    /** Facts that are known no longer. */
    forgotten?: StoredFact[];
  },
): Promise<void> {
  const { targets, facts, forgotten = [] } = collections;
  // One order for all: two replicas that write the same rows must not lock each other out.
  const targetRows = targets.map(toTargetRow).sort(byKey);
  const factRows = facts.map(toFactRow).sort(byKey);
  await knex.transaction(async tx => {
    const late = await lateTargets(tx, targetRows);
    const isInTime = (row: { target_id: string }) => !late.has(row.target_id);
    for (const rows of chunked(targetRows.filter(isInTime))) {
      await tx('readiness_targets')
        .insert(rows)
        .onConflict('target_id')
        .merge();
    }
    for (const rows of chunked(factRows.filter(isInTime))) {
      await tx('readiness_facts')
        .insert(rows)
        .onConflict(['target_id', 'fact', 'entity_ref'])
        .merge();
    }
    for (const { targetId, fact, entityRef } of forgotten) {
      if (!late.has(targetId)) {
        await tx('readiness_facts')
          .where({ target_id: targetId, fact, entity_ref: entityRef })
          .delete();
      }
    }
  });
}

/** Ids of the targets whose collection began later than this one; the others stay as they are until the transaction ends. */
async function lateTargets(
  tx: Knex.Transaction,
  collections: ReturnType<typeof toTargetRow>[],
): Promise<Set<string>> {
  const late = new Set<string>();
  for (const rows of chunked(collections)) {
    const begun = new Map(rows.map(row => [row.target_id, row.last_at]));
    const stored = await tx('readiness_targets')
      .whereIn('target_id', [...begun.keys()])
      .orderBy('target_id')
      .forUpdate()
      .select('target_id', 'last_at');
    for (const { target_id: id, last_at: lastAt } of stored) {
      const after = Number(lastAt) - Number(begun.get(id));
      // Later by more than any collection takes: written under a clock that was wrong
      if (after > 0 && after <= LONGEST_LEASE_MS) {
        late.add(id);
      }
    }
  }
  return late;
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
