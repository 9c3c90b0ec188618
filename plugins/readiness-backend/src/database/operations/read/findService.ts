// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';
import { findServices } from './findServices';

/** The row of one service that is not retired, by the first of some checklists that has one. @internal */
export async function findService(options: {
  knex: Knex;
  /** Lower case. */
  entityRef: string;
  /** Ids; those of others come last. */
  checklists: string[];
  /** Whether other checklists are left out. */
  isStrict?: boolean;
}): Promise<EvaluatedAssessmentRow | undefined> {
  const { knex, entityRef, checklists, isStrict = false } = options;
  const rows = (await findServices(knex, entityRef)).filter(
    ({ checklist_id: id }) => !isStrict || checklists.includes(id),
  );
  const placeOf = ({ checklist_id: id }: EvaluatedAssessmentRow) =>
    checklists.includes(id) ? checklists.indexOf(id) : checklists.length;
  return rows.sort((one, other) => placeOf(one) - placeOf(other))[0];
}
