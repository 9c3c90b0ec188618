// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckStatus,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { CheckRow } from '../../tables';
import { OPEN_STATUSES } from './openStatuses';

/**
 * The open blockers of some services, by service id. The order of a service's blockers is that of their names; only the
 * checklist knows the right one.
 * @internal
 */
export async function readBlockers(options: {
  knex: Knex;
  serviceIds: number[];
}): Promise<Map<number, ServiceSummary['blockers']>> {
  const { knex, serviceIds } = options;
  const blockers = new Map<number, ServiceSummary['blockers']>();
  if (serviceIds.length) {
    const rows = await knex<CheckRow>('readiness_checks')
      .whereIn('service_id', serviceIds)
      .where({ severity: 'blocker', counted: true })
      .whereIn('status', OPEN_STATUSES)
      .orderBy('check_id')
      .select('service_id', 'check_id', 'status');
    for (const { service_id, check_id, status } of rows) {
      const list = blockers.get(service_id) ?? [];
      list.push({ check: check_id, status: status as CheckStatus });
      blockers.set(service_id, list);
    }
  }
  return blockers;
}
