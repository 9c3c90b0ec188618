// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { canonicalJson } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { loadAssessmentFacts } from '../database/operations/facts/loadAssessmentFacts';
import { listCollections } from '../database/operations/facts/listCollections';
import type { EvidenceProviders } from './EvidenceProviders';
import { toEvidenceCollection } from './toEvidenceCollection';
import type { ObservedValue } from '../database/factTypes';

/**
 * Adds how the last collections for a service went, and gives its facts the times of their last observation: a collection
 * that observed the same again evaluates nothing, so that the stored evaluation still has those of the first.
 * @internal
 */
export async function withPresentFacts(
  detail: ServiceDetail,
  options: {
    knex: Knex;
    assessmentId: number;
    providers: Pick<EvidenceProviders, 'isEmpty'>;
    failureThreshold: number;
    now: () => number;
  },
): Promise<ServiceDetail> {
  const { knex, assessmentId, providers, failureThreshold, now } = options;
  if (providers.isEmpty) {
    return detail;
  }
  const collections = await listCollections(knex, assessmentId);
  if (collections.length === 0) {
    return { ...detail, failureThreshold };
  }
  const facts = await loadAssessmentFacts(knex, [assessmentId]);
  const known = facts.get(assessmentId) ?? [];
  return {
    ...detail,
    failureThreshold,
    evidence: collections.map(collect =>
      toEvidenceCollection(collect, { facts: known, now: now() }),
    ),
    checks: detail.checks.map(result => {
      const { fact } = result;
      const value = fact && canonicalJson(fact.value);
      const isIt = (observed: ObservedValue | undefined) =>
        observed && observed.value === value;
      const present = fact
        ? known
            .filter(
              ({ fact: name, target }) =>
                name === fact.name && target === fact.target,
            )
            .flatMap(({ observed, previous = [] }) =>
              [observed, ...previous].filter(isIt).map(one => one!),
            )[0]
        : undefined;
      if (!fact || !present) {
        return result;
      }
      const { observedAt, expiresAt } = present;
      // Collections that observed something else, and no better, have counted for it.
      const consecutive = Math.max(fact.consecutive, present.consecutive);
      return {
        ...result,
        fact: { ...fact, observedAt, expiresAt, consecutive },
      };
    }),
  };
}
