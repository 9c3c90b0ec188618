// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, NotFoundError } from '@backstage/errors';
import {
  evaluateEntity,
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  entityFromFile,
  entityRefOf,
  shortestPath,
  type EntityLimits,
  type EvaluationResult,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { explainNoChecklist } from './explainAbsence';
import type { EvaluationRequest } from './ReadinessService';

/**
 * Evaluates an entity as it is given, with those at the end of its relations as they are given. Nothing is read or stored.
 * @throws InputError for one that is larger than the limits
 * @internal
 */
export function evaluateGiven(options: {
  request: EvaluationRequest;
  checklists: ChecklistRegistry;
  /** Names of the facts that configured providers can observe. */
  observable?: ReadonlySet<string>;
  verificationDemand?: VerificationDemand;
  now: number;
  limits?: EntityLimits;
}): EvaluationResult {
  const { request, checklists, now, limits = DEFAULT_ENTITY_LIMITS } = options;
  const { observable, verificationDemand } = options;
  refuseExcess(request, limits);
  const entity = entityFromFile(request.entity);
  const checklist = checklists.forEntity(entity);
  if (!checklist) {
    throw new NotFoundError(
      `${entityRefOf(entity)} is ${explainNoChecklist(entity, checklists)}`,
    );
  }
  const related = new Map(
    request.related?.map(item => {
      const other = entityFromFile(item);
      return [entityRefOf(other), other];
    }),
  );
  const evaluation = evaluateEntity({
    checklist,
    entity,
    related,
    observable,
    verificationDemand,
    now,
  });
  return {
    checklist: evaluation.checklist,
    verdict: evaluation.verdict,
    verdictVerification: evaluation.verdictVerification,
    level: evaluation.level,
    score: evaluation.score,
    completeness: evaluation.completeness,
    blockers: evaluation.blockers,
    dataClasses: evaluation.dataClasses,
    monitoring: evaluation.monitoring,
    monitoringVerification: evaluation.monitoringVerification,
    unverifiedAnswers: evaluation.unverifiedAnswers,
    checks: evaluation.checks,
    findings: evaluation.findings,
    shortestPath: shortestPath({ evaluation, checklist }),
  };
}

function refuseExcess(request: EvaluationRequest, limits: EntityLimits): void {
  const excess =
    entityExcess(request.entity, limits, 'entity') ??
    request.related
      ?.map((other, index) => entityExcess(other, limits, `related[${index}]`))
      .find(found => found !== undefined);
  if (excess !== undefined) {
    throw new InputError(`It is too large to be evaluated: ${excess}`);
  }
}
