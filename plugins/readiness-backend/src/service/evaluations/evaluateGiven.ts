// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  DEFAULT_ENTITY_LIMITS,
  entityRefOf,
  shortestPath,
  type EntityLimits,
  type EvaluationRequest,
  type EvaluationResult,
  type ObservableFacts,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { readGiven } from './readGiven';
import { toEvaluationResult } from './toEvaluationResult';

/**
 * Evaluates an entity as it is given, with those at the end of its relations and the facts as they are given. Nothing is read
 * or stored.
 * @throws see `readGiven`
 * @internal
 */
export function evaluateGiven(options: {
  request: EvaluationRequest;
  checklists: ChecklistRegistry;
  /** Names of the facts that configured providers can observe. */
  observable?: ObservableFacts;
  verificationDemand?: VerificationDemand;
  now: number;
  limits?: EntityLimits;
}): EvaluationResult {
  const { request, checklists, now, limits = DEFAULT_ENTITY_LIMITS } = options;
  const { observable, verificationDemand } = options;
  const given = readGiven({ request, checklists, limits, now });
  const { entity, related, checklist, facts } = given;
  const evaluation = evaluateEntity({
    checklist,
    entity,
    related: new Map(related.map(other => [entityRefOf(other), other])),
    facts,
    observable,
    verificationDemand,
    now,
  });
  return toEvaluationResult(
    evaluation,
    shortestPath({ evaluation, checklist }),
  );
}
