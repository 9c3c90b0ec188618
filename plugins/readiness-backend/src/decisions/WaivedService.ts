// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, NotFoundError } from '@backstage/errors';
import {
  type CheckResult,
  type CompiledChecklist,
  isOpen,
} from 'backstage-plugin-readiness-common';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import type { EvaluatedAssessmentRow } from '../database/tables';
import { loadService } from '../service/loadService';
import { notInCatalogMessage } from '../service/notInCatalogMessage';
import { refuse } from '../service/request/refuse';
import type { DecisionDependencies } from './DecisionDependencies';
import type { Viewer } from './WaiverAccess';

/** A service with the check that a waiver is about. @internal */
export interface WaivedService {
  row: EvaluatedAssessmentRow;
  checklist: CompiledChecklist;
  result: CheckResult;
  /** Of every check. */
  results: CheckResult[];
}

type Loading = Pick<
  DecisionDependencies,
  'knex' | 'catalog' | 'checklists' | 'visibility'
>;

/**
 * Loads a service with all its checks, as the caller may read it.
 * @throws NotFoundError, which says what is not there; InputError for a checklist that there is not
 * @internal
 */
export async function loadWaivedResults(
  asked: { entityRef: string; checklist?: string },
  viewer: Viewer,
  options: Loading,
): Promise<Omit<WaivedService, 'result'>> {
  const { knex, catalog, checklists, visibility } = options;
  const { entityRef } = asked;
  const { credentials } = viewer.caller;
  if (!(await visibility.mayRead(entityRef, credentials))) {
    throw new NotFoundError(notInCatalogMessage(entityRef));
  }
  const { row, checklist } = await loadService({
    knex,
    catalog,
    checklists,
    entityRef,
    checklist: asked.checklist,
    credentials,
  });
  const { checks: results } = decodeEvaluation(
    row.evaluation,
    checklist,
    row.entity_ref,
  );
  return { row, checklist, results };
}

/**
 * The same with the check that is asked for.
 * @throws NotFoundError, which says what is not there; InputError for a check or checklist that there is not
 * @internal
 */
export async function loadWaivedService(
  asked: { entityRef: string; checklist?: string; check: string },
  viewer: Viewer,
  options: Loading,
): Promise<WaivedService> {
  const loaded = await loadWaivedResults(asked, viewer, options);
  const { checklist, results } = loaded;
  if (!checklist.checksById.has(asked.check)) {
    throw refuse({
      what: 'check',
      given: asked.check,
      allowed: checklist.checks.map(({ id }) => id),
    });
  }
  const result = results.find(({ check }) => check === asked.check);
  if (!result) {
    throw new NotFoundError(
      `${asked.entityRef} has not been evaluated by "${asked.check}" yet: that happens with the next sweep`,
    );
  }
  return { ...loaded, result };
}

/**
 * What is open has something to waive, and so does what only a waiver lets pass now.
 * @throws InputError for what is not
 * @internal
 */
export function refuseUnlessOpen({ row, result }: WaivedService): void {
  const status = result.was ?? result.status;
  if (!isOpen(status)) {
    throw new InputError(
      status === 'notApplicable'
        ? `"${result.check}" does not apply to ${row.entity_ref}: there is nothing to waive`
        : `"${result.check}" of ${row.entity_ref} passes: there is nothing to waive`,
    );
  }
}
