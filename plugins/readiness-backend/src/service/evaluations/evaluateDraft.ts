// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DEFAULT_ENTITY_LIMITS,
  differenceOf,
  type CatalogEntity,
  type EntityLimits,
  type EvaluationRequest,
  type EvaluationResult,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { decodeEvaluation } from '../../database/evaluationCodec/decodeEvaluation';
import { findServices } from '../../database/operations/read/findServices';
import type { EvaluatedAssessmentRow } from '../../database/tables';
import type { DraftEvaluator } from '../../evaluation/drafts/DraftEvaluator';
import { checksOfFacts } from '../../evidence/checksOfFacts';
import type { CallerOptions } from '../../permissions/CallerOptions';
import {
  hideNamesInEvaluation,
  pathWithoutGaps,
} from '../../permissions/hideNames';
import { hideSensitiveResults } from '../../permissions/hideSensitive';
import { presentService } from '../presentService';
import { readGiven } from './readGiven';
import { toEvaluationResult } from './toEvaluationResult';

/** @internal */
export interface EvaluateDraftOptions {
  knex: Knex;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  drafts: Pick<DraftEvaluator, 'evaluate'>;
  now: number;
  limits?: EntityLimits;
}

/**
 * Evaluates an entity as a change of the stored one: with the facts, the related entities and the answers' age of that, and
 * tells what the change does. Whoever may not read the stored entity gets what they would get if there were none.
 * @throws see `readGiven`
 * @internal
 */
export async function evaluateDraft(
  request: EvaluationRequest,
  caller: CallerOptions,
  options: EvaluateDraftOptions,
): Promise<EvaluationResult> {
  const { knex, catalog, checklists, drafts, now } = options;
  const { limits = DEFAULT_ENTITY_LIMITS } = options;
  const { credentials, isReader = true, hiddenAmong } = caller;
  const { maySeeSensitive = () => true } = caller;
  const given = readGiven({ request, checklists, limits, now });
  const { entityRef, checklist } = given;
  const rows = isReader ? await findServices(knex, entityRef) : [];
  const inCatalog = isReader
    ? await catalog.getEntityByRef(entityRef, { credentials })
    : undefined;
  const row = rows.find(({ checklist_id: id }) => id === checklist.id);
  const stored =
    row &&
    (await presentService({
      row,
      checklist,
      knex,
      hiddenAmong,
      maySeeSensitive,
    }));
  const { evaluation, targets, notObservedYet } = await drafts.evaluate({
    ...given,
    credentials,
    inCatalog: inCatalog as CatalogEntity | undefined,
    assessmentIds: rows.map(({ assessment_id: id }) => id),
    before: row && decodeEvaluation(row.evaluation, checklist, entityRef),
  });
  // By the stored owner: a draft may name any.
  const isHidden = rows.some(({ owner }) => !maySeeSensitive(owner));
  const shown = await hideNamesInEvaluation(
    isHidden
      ? {
          ...evaluation,
          checks: hideSensitiveResults(evaluation.checks, checklist),
        }
      : evaluation,
    checklist,
    hiddenAmong,
  );
  const unobserved = new Set(checksOfFacts(checklist, notObservedYet));
  const result = toEvaluationResult(shown, pathWithoutGaps(shown, checklist));
  return {
    ...result,
    checks: result.checks.map(check =>
      unobserved.has(check.check) && check.status !== 'notApplicable'
        ? { ...check, notObservedYet: true }
        : check,
    ),
    targets,
    ...(stored && {
      stored: toStored(stored, row),
      difference: differenceOf({
        before: stored,
        after: shown,
        checklist,
        notObservedYet,
      }),
    }),
  };
}

function toStored(
  { verdict, level, score, blockers, evaluatedAt }: ServiceDetail,
  row: EvaluatedAssessmentRow,
) {
  return {
    verdict,
    level,
    score,
    blockers: blockers.map(({ check }) => check),
    evaluatedAt,
    digest: row.checklist_digest,
  };
}
