// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { canonicalJson } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { loadServiceFacts } from '../database/operations/facts/loadServiceFacts';
import type { Said } from './types';

/**
 * Gives the facts of a service the times of their last observation: a look that saw the same again scores nothing, so
 * that the stored evaluation still has those of the first.
 * @internal
 */
export async function withPresentFacts(
  detail: ServiceDetail,
  { knex }: { knex: Knex },
): Promise<ServiceDetail> {
  if (!detail.checks.some(({ fact }) => fact)) {
    return detail;
  }
  const facts = await loadServiceFacts(knex, [detail.entityRef]);
  const known = facts.get(detail.entityRef) ?? [];
  return {
    ...detail,
    checks: detail.checks.map(result => {
      const { fact } = result;
      const value = fact && canonicalJson(fact.value);
      const isIt = (said: Said | undefined) => said && said.value === value;
      const present = fact
        ? known
            .filter(
              ({ fact: name, target }) =>
                name === fact.name && target === fact.target,
            )
            .flatMap(({ said, previous }) =>
              [said, previous].filter(isIt).map(one => one!),
            )[0]
        : undefined;
      if (!fact || !present) {
        return result;
      }
      const { observedAt, expiresAt, seen } = present;
      return { ...result, fact: { ...fact, observedAt, expiresAt, seen } };
    }),
  };
}
