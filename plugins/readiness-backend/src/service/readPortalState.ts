// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  NOT_ASSESSED,
  type PortalState,
  type PortalStatus,
  type Summary,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { getPlatformIssueSince } from '../database/operations/platformIssues/getPlatformIssueSince';
import { countVerdicts } from '../database/operations/read/countVerdicts';
import type { SummaryRows } from '../database/operations/read/readSummary';
import type { ServiceScope } from '../database/operations/read/ServiceQuery';

/**
 * Whether there is anything to see, whatever the filters. What the catalog holds is told only to those who may read all of
 * it.
 * @param options - with the summary of the filtered services: in the usual case it says enough, and nothing is read
 * @internal
 */
export async function readPortalState(options: {
  knex: Knex;
  scope: ServiceScope | undefined;
  summary: Pick<Summary, 'totalItems' | 'verdicts'>;
  lastSweep: SummaryRows['lastSweep'];
}): Promise<PortalState> {
  const { knex, scope = 'all', summary, lastSweep } = options;
  const readAt = lastSweep && new Date(lastSweep.finishedAt).toISOString();
  const found = { ...(readAt && { readAt }) };
  if (summary.totalItems > summary.verdicts[NOT_ASSESSED]) {
    return { ...found, status: 'assessed' };
  }
  const verdicts = await countVerdicts(knex, { scope });
  if (verdicts.size > 0) {
    const isUnassessed = verdicts.size === 1 && verdicts.has(NOT_ASSESSED);
    return { ...found, status: isUnassessed ? 'unassessed' : 'assessed' };
  }
  if (!lastSweep) {
    const since = await getPlatformIssueSince(knex, 'catalog-unavailable', '');
    return {
      status: 'neverRead',
      ...(since !== undefined && {
        unreadableSince: new Date(since).toISOString(),
      }),
    };
  }
  if (scope !== 'all') {
    return { ...found, status: 'noneVisible' };
  }
  const { catalog } = lastSweep;
  const status: PortalStatus =
    catalog?.entities === 0 ? 'emptyCatalog' : 'noneInScope';
  return { ...found, status, ...(catalog && { catalog }) };
}
