// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { saveAssessments } from '../database/operations/assessments/saveAssessments';
import { assessmentWrite } from './assessmentWrite';
import { smallChecklist } from './smallChecklist';
import { storedAssessments } from './storedAssessments';

/** When tests of the database take place. @internal */
export const NOW = Date.parse('2026-11-23T10:00:00Z');

/** Evaluates entities by a checklist, the small one by default, and saves the outcome as a sweep does. @internal */
export async function evaluateAndSave(
  knex: Knex,
  entities: Entity[],
  {
    now = NOW,
    inputs = [] as string[],
    checklist = smallChecklist(),
    isNew = false,
  } = {},
) {
  const refs = entities.map(({ metadata }) =>
    `component:${metadata.namespace}/${metadata.name}`.toLowerCase(),
  );
  const before = isNew ? undefined : await storedAssessments(knex, refs);
  return saveAssessments(
    knex,
    entities.map((entity, index) =>
      assessmentWrite({
        entity,
        checklist,
        now,
        inputs,
        before: before?.get(refs[index]),
      }),
    ),
    now,
  );
}
