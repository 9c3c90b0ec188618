// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, NotFoundError } from '@backstage/errors';
import {
  evaluateEntity,
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  entityRefOf,
  shortestPath,
  stringifyAnnotationValue,
  type CatalogEntity,
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
  const entity = asInCatalog(request.entity);
  const checklist = checklists.forEntity(entity);
  if (!checklist) {
    throw new NotFoundError(
      `${entityRefOf(entity)} is ${explainNoChecklist(entity, checklists)}`,
    );
  }
  const related = new Map(
    request.related?.map(item => {
      const other = asInCatalog(item);
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

// Fresh out of a file, annotations may be lists and numbers; in the catalog our module has made strings of them.
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

function asInCatalog(given: unknown): CatalogEntity {
  const entity = given as CatalogEntity;
  const annotations: unknown = entity.metadata.annotations;
  if (typeof annotations !== 'object' || annotations === null) {
    return {
      ...entity,
      metadata: { ...entity.metadata, annotations: undefined },
    };
  }
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(
        Object.entries(annotations).flatMap(([key, value]) => {
          const text = stringifyAnnotationValue(value);
          return text === undefined ? [] : [[key, text]];
        }),
      ),
    },
  };
}
