// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { listAssessmentStates } from '../database/operations/assessments/listAssessmentStates';
import { loadAssessments } from '../database/operations/assessments/loadAssessments';
import type { StoredAssessment } from '../database/types';

/** Ids of the assessments of entities that have one. @internal */
export async function assessmentIdsOf(
  knex: Knex,
  entityRefs: string[],
): Promise<number[]> {
  const states = await listAssessmentStates(knex, entityRefs);
  return [...states.values()].flatMap(of =>
    of.map(({ assessmentId }) => assessmentId),
  );
}

/** What is stored of entities that are in scope of one checklist, by ref. @internal */
export async function storedAssessments(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, StoredAssessment>> {
  const stored = await loadAssessments(
    knex,
    await assessmentIdsOf(knex, entityRefs),
  );
  return new Map([...stored.values()].map(one => [one.entityRef, one]));
}
