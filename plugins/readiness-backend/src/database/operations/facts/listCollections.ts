// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { TargetState } from '../../factTypes';
import { selectTargets } from './selectTargets';
import { toTargetState } from './targetRows';

/** The targets of one assessment, and how their last collection went; one entry a provider. @internal */
export async function listCollections(
  knex: Knex,
  assessmentId: number,
): Promise<TargetState[]> {
  const rows = await selectTargets(knex)
    .where('link.assessment_id', assessmentId)
    .orderBy('link.provider');
  return rows.map(toTargetState);
}
