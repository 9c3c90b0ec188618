// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { NotFoundError } from '@backstage/errors';
import {
  assess,
  entityRefOf,
  shortestPath,
  stringifyAnnotationValue,
  type CatalogEntity,
  type EvaluationResult,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { explainNoChecklist } from './explainAbsence';
import type { EvaluationRequest } from './ReadinessService';

/**
 * Judges an entity as it is given, with those at the end of its relations as they are given. Nothing is read or stored.
 * @internal
 */
export function evaluateGiven(options: {
  request: EvaluationRequest;
  checklists: ChecklistRegistry;
  now: number;
}): EvaluationResult {
  const { request, checklists, now } = options;
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
  const evaluation = assess({ checklist, entity, related, now });
  return {
    checklist: evaluation.checklist,
    verdict: evaluation.verdict,
    level: evaluation.level,
    score: evaluation.score,
    completeness: evaluation.completeness,
    blockers: evaluation.blockers,
    dataClasses: evaluation.dataClasses,
    monitoring: evaluation.monitoring,
    checks: evaluation.checks,
    findings: evaluation.findings,
    shortestPath: shortestPath({ evaluation, checklist }),
  };
}

// Fresh out of a file, annotations may be lists and numbers; in the catalog our module has made strings of them.
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
