// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type ChecklistWithCounts,
  type CheckStatus,
  type VerificationCounts,
  type CompiledChecklist,
  noVerifiableAnswers,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { countStatuses } from '../database/operations/read/countStatuses';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import { statusCounts } from './statusCounts';

/**
 * The checklists with how many services have which status in each check.
 * @internal
 */
export async function takeChecklists(options: {
  knex: Knex;
  query: ServiceQuery;
  checklists: CompiledChecklist[];
}): Promise<ChecklistWithCounts[]> {
  const { knex, query, checklists } = options;
  const counted = await countStatuses({ knex, query });
  return checklists.map(({ id, digest, source, checks }) => {
    const services = counted.services.get(id) ?? 0;
    const others = new Map<string, Map<CheckStatus, number>>();
    for (const row of counted.checks) {
      if (row.checklist === id) {
        const statuses = others.get(row.check) ?? new Map();
        others.set(row.check, statuses.set(row.status, row.services));
      }
    }
    const verifiableAnswers = new Map<string, VerificationCounts>();
    for (const {
      checklist,
      check,
      verification,
      services: count,
    } of counted.verifiableAnswers) {
      if (checklist === id) {
        const ofCheck = verifiableAnswers.get(check) ?? noVerifiableAnswers();
        verifiableAnswers.set(check, { ...ofCheck, [verification]: count });
      }
    }
    return {
      ...source,
      digest,
      counts: Object.fromEntries(
        checks.map(check => [
          check.id,
          statusCounts(services, others.get(check.id) ?? new Map()),
        ]),
      ),
      verifiableAnswers: Object.fromEntries(
        checks
          .filter(({ evidence }) => evidence)
          .map(check => [
            check.id,
            verifiableAnswers.get(check.id) ?? noVerifiableAnswers(),
          ]),
      ),
    };
  });
}
