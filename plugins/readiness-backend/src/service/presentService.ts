// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../database/tables';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import { hideNames, namesIn } from '../permissions/hideNames';
import {
  hideSensitiveEvidence,
  hideSensitiveResults,
} from '../permissions/hideSensitive';
import { toServiceDetail } from '../database/operations/read/toServiceDetail';
import type { CallerOptions } from '../permissions/CallerOptions';
import { missingProviders } from './missingProviders';
import { withCatalogErrors } from './withCatalogErrors';

/** A stored service with what holds at present, as far as the caller may read it. @internal */
export async function presentService(options: {
  row: EvaluatedAssessmentRow;
  checklist: CompiledChecklist;
  knex: Knex;
  evidence?: Pick<ServiceEvidence, 'present' | 'missingFor'>;
  hiddenAmong?: CallerOptions['hiddenAmong'];
  /** Default: everyone sees everything. */
  maySeeSensitive?: CallerOptions['maySeeSensitive'];
}): Promise<ServiceDetail> {
  const { row, checklist, knex, evidence, hiddenAmong } = options;
  const { maySeeSensitive = () => true } = options;
  const isHidden = !maySeeSensitive(row.owner);
  const described = toServiceDetail(
    row,
    checklist,
    isHidden ? results => hideSensitiveResults(results, checklist) : undefined,
  );
  const observed =
    (await evidence?.present(described, row.assessment_id)) ?? described;
  const missing = missingProviders({
    evidence,
    checks: described.checks.flatMap(({ check, unverified }) =>
      unverified === 'noProvider' ? checklist.checksById.get(check) ?? [] : [],
    ),
  });
  const detail: ServiceDetail = {
    ...(await withCatalogErrors(
      isHidden ? hideSensitiveEvidence(observed, checklist) : observed,
      knex,
    )),
    ...(missing.length > 0 && { missingProviders: missing }),
  };
  if (!hiddenAmong) {
    return detail;
  }
  const hidden = await hiddenAmong(namesIn(detail, checklist));
  return hideNames(detail, hidden, checklist);
}
