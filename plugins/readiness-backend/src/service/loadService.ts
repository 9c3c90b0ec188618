// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { findService } from '../database/operations/read/findService';
import type { EvaluatedAssessmentRow } from '../database/tables';
import { explainAbsence } from './explainAbsence';
import { refuse } from './request/refuse';

/**
 * The row of one service and the checklist by which it is evaluated.
 * @param options - without a checklist: the first that the service is in scope of
 * @throws NotFoundError, which says why there is none; InputError for a checklist that there is not
 * @internal
 */
export async function loadService(options: {
  knex: Knex;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  entityRef: string;
  /** Id. */
  checklist?: string;
  credentials: BackstageCredentials;
}): Promise<{ row: EvaluatedAssessmentRow; checklist: CompiledChecklist }> {
  const { knex, catalog, checklists, entityRef, credentials } = options;
  const configured = checklists.list().map(({ id }) => id);
  const given = options.checklist;
  if (given !== undefined && !configured.includes(given)) {
    throw refuse({ what: 'checklist', given, allowed: configured });
  }
  const row = await findService({
    knex,
    entityRef,
    checklists: given === undefined ? configured : [given],
    isStrict: given !== undefined,
  });
  if (!row) {
    throw new NotFoundError(
      await explainAbsence({
        entityRef,
        catalog,
        checklists,
        checklist: given,
        credentials,
      }),
    );
  }
  const checklist = checklists.list().find(({ id }) => id === row.checklist_id);
  if (!checklist) {
    throw new NotFoundError(
      `${entityRef} was evaluated by the checklist "${row.checklist_id}", which is no longer configured; the next sweep evaluates it again`,
    );
  }
  return { row, checklist };
}
