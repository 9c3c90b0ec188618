// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { listAssessmentStates } from '../database/operations/assessments/listAssessmentStates';

/** Refs of the entities with an assessment that is not retired, sorted. @internal */
export async function liveRefs(knex: Knex): Promise<string[]> {
  return [...(await listAssessmentStates(knex))]
    .filter(([, states]) => states.some(({ isRetired }) => !isRetired))
    .map(([ref]) => ref)
    .sort();
}
