// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { EvaluatedServiceRow } from '../database/tables';
import type { ReadinessEvidence } from '../evidence/createReadinessEvidence';
import { hideNames, namesIn } from '../permissions/hideNames';
import { describeService } from './describeService';
import type { CallerOptions } from './ReadinessService';
import { withCatalogErrors } from './withCatalogErrors';

/** A stored service with what holds at present, as far as the caller may read it. @internal */
export async function presentService(options: {
  row: EvaluatedServiceRow;
  checklist: CompiledChecklist;
  knex: Knex;
  evidence?: Pick<ReadinessEvidence, 'present'>;
  hiddenAmong?: CallerOptions['hiddenAmong'];
}): Promise<ServiceDetail> {
  const { row, checklist, knex, evidence, hiddenAmong } = options;
  const described = describeService(row, checklist);
  const observed = (await evidence?.present(described)) ?? described;
  const detail = await withCatalogErrors(observed, knex);
  if (!hiddenAmong) {
    return detail;
  }
  const hidden = await hiddenAmong(namesIn(detail, checklist));
  return hideNames(detail, hidden, checklist);
}
