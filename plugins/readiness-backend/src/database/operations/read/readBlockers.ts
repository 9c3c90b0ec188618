// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  OPEN_STATUSES,
  type CheckStatus,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { CheckRow } from '../../tables';

/**
 * The open blockers of some services, by service id. The order of a service's blockers is that of their names; only the
 * checklist knows the right one.
 * @internal
 */
export async function readBlockers(options: {
  knex: Knex;
  assessmentIds: number[];
}): Promise<Map<number, ServiceSummary['blockers']>> {
  const { knex, assessmentIds } = options;
  const blockers = new Map<number, ServiceSummary['blockers']>();
  if (assessmentIds.length) {
    const rows = await knex<CheckRow>('readiness_checks')
      .whereIn('assessment_id', assessmentIds)
      .where({ severity: 'blocker', counted: true })
      .whereIn('status', OPEN_STATUSES)
      .orderBy('check_id')
      .select('assessment_id', 'check_id', 'status');
    for (const { assessment_id, check_id, status } of rows) {
      const list = blockers.get(assessment_id) ?? [];
      list.push({ check: check_id, status: status as CheckStatus });
      blockers.set(assessment_id, list);
    }
  }
  return blockers;
}
