// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { findService } from '../database/operations/read/findService';
import type { EvaluatedServiceRow } from '../database/tables';
import { explainAbsence } from './explainAbsence';

/**
 * The row of one service and the checklist it is held to. Throws `NotFoundError`, which says why there is none.
 * @internal
 */
export async function loadService(options: {
  knex: Knex;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  entityRef: string;
  credentials: BackstageCredentials;
}): Promise<{ row: EvaluatedServiceRow; checklist: CompiledChecklist }> {
  const { knex, checklists, entityRef } = options;
  const row = await findService({ knex, entityRef });
  if (!row) {
    throw new NotFoundError(await explainAbsence(options));
  }
  const checklist = checklists.list().find(({ id }) => id === row.checklist_id);
  if (!checklist) {
    throw new NotFoundError(
      `${entityRef} was scored with the checklist "${row.checklist_id}", which is no longer configured; the next sweep scores it again`,
    );
  }
  return { row, checklist };
}
