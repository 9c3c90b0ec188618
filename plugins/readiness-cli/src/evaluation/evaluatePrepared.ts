// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  type Evaluation,
  type ObservedFact,
  sanitizeEntity,
} from 'backstage-plugin-readiness-common';
import type { PreparedEntity } from './prepareEntities';

/**
 * Evaluates an entity as the portal does.
 *
 * @remarks
 * That a related entity is not in the catalog is a mistake that only the portal can find: the catalog has more than the
 * files that are given here.
 * @param options - `observable`: names of the facts that could have been observed
 * @internal
 */
export function evaluatePrepared(
  { checklist, entity, related, answers }: PreparedEntity,
  options: {
    facts?: ObservedFact[];
    observable?: ReadonlySet<string>;
    now: number;
  },
): Evaluation {
  const evaluation = evaluateEntity({
    checklist,
    // The answers are read, and secrets in them found
    entity: sanitizeEntity(entity),
    related,
    answers,
    ...options,
  });
  return {
    ...evaluation,
    findings: evaluation.findings.filter(
      ({ code }) => code !== 'dangling-relation',
    ),
  };
}
