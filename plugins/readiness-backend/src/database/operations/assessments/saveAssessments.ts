// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { changeRows } from '../../rows/changeRows';
import { type ChildRows, childRows } from '../../rows/childRows';
import { assessmentColumns } from '../../rows/assessmentColumns';
import type { AssessmentWrite } from '../../types';
import { chunked } from '../chunked';
import { noteWrite } from '../figures/noteWrite';
import { syncChildRows } from './syncChildRows';

interface Saved {
  write: AssessmentWrite;
  assessmentId: number;
}

/**
 * Writes assessments and what changed about them in one transaction. Each is guarded by the revision that was read: one that
 * somebody else has written meanwhile is left alone.
 * @param writes - a hundred or so: whoever has more saves them in portions, so that a failing one leaves little undone
 * @returns the entity refs of those that were left alone
 * @internal
 */
export async function saveAssessments(
  knex: Knex,
  writes: AssessmentWrite[],
  now: number,
): Promise<{ conflicts: string[] }> {
  const conflicts: string[] = [];
  // One order for all: two replicas that write the same services must not lock each other out.
  const sorted = [...writes].sort((a, b) =>
    a.evaluation.entityRef < b.evaluation.entityRef ? -1 : 1,
  );
  await knex.transaction(async tx => {
    const saved = [
      ...(await insertNew(tx, sorted, now)),
      ...(await updateKnown(tx, sorted, now)),
    ];
    const done = new Set(saved.map(({ write }) => write));
    for (const write of sorted) {
      if (!done.has(write)) {
        conflicts.push(write.evaluation.entityRef);
      }
    }
    await saveChildren(tx, saved);
    await appendChanges(tx, saved, now);
    if (saved.length > 0) {
      await noteWrite(tx);
    }
  });
  return { conflicts };
}

async function insertNew(
  tx: Knex.Transaction,
  writes: AssessmentWrite[],
  now: number,
): Promise<Saved[]> {
  const added = new Map<string, AssessmentWrite>();
  for (const write of writes) {
    if (!write.before) {
      const { entityRef, checklist } = write.evaluation;
      added.set(keyOf(entityRef, checklist), write);
    }
  }
  const saved: Saved[] = [];
  for (const portion of chunked([...added.values()])) {
    const rows = await tx('readiness_assessments')
      .insert(
        portion.map(write => ({
          ...assessmentColumns(write, now),
          revision: 1,
        })),
      )
      // Somebody else was first: theirs stays.
      .onConflict(['entity_ref', 'checklist_id'])
      .ignore()
      .returning(['assessment_id', 'entity_ref', 'checklist_id']);
    for (const row of rows) {
      saved.push({
        write: added.get(keyOf(row.entity_ref, row.checklist_id))!,
        assessmentId: row.assessment_id,
      });
    }
  }
  return saved;
}

async function updateKnown(
  tx: Knex.Transaction,
  writes: AssessmentWrite[],
  now: number,
): Promise<Saved[]> {
  const saved: Saved[] = [];
  for (const write of writes) {
    const { before } = write;
    if (before) {
      const count = await tx('readiness_assessments')
        .where({
          assessment_id: before.assessmentId,
          revision: before.revision,
        })
        .update({
          ...assessmentColumns(write, now),
          revision: before.revision + 1,
        });
      if (count === 1) {
        saved.push({ write, assessmentId: before.assessmentId });
      }
    }
  }
  return saved;
}

async function saveChildren(tx: Knex.Transaction, saved: Saved[]) {
  const services = saved.map(({ write, assessmentId }) => ({
    assessmentId,
    isNew: !write.before,
    children: childRows(write),
  }));
  const tables = Object.keys(services[0]?.children ?? {}) as Array<
    keyof ChildRows
  >;
  for (const table of tables) {
    await syncChildRows(
      tx,
      table,
      services.map(({ assessmentId, isNew, children }) => ({
        assessmentId,
        isNew,
        rows: children[table],
      })),
    );
  }
}

async function appendChanges(
  tx: Knex.Transaction,
  saved: Saved[],
  now: number,
) {
  const rows = saved.flatMap(({ write, assessmentId }) =>
    changeRows(write).map(change => ({
      assessment_id: assessmentId,
      at: now,
      type: change.type,
      check_id: change.check_id ?? null,
      from_value: change.from_value ?? null,
      to_value: change.to_value ?? null,
      causes: write.causes?.length ? JSON.stringify(write.causes) : null,
    })),
  );
  for (const portion of chunked(rows)) {
    await tx('readiness_changes').insert(portion);
  }
}

function keyOf(entityRef: string, checklistId: string): string {
  return `${entityRef} ${checklistId}`;
}
