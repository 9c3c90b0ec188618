// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { OPEN_STATUSES } from './openStatuses';
import type { ServiceQuery } from './ServiceQuery';

/**
 * Narrows a query over `readiness_services` to the services that are meant and that the caller may see.
 *
 * @remarks
 * Everything is a condition on the one table or a semi-join, so that no service is counted twice.
 * @internal
 */
export function filterServices<T extends Knex.QueryBuilder>(
  builder: T,
  query: ServiceQuery,
): T {
  builder.whereNull('readiness_services.retired_at');
  restrictScope(builder, query);
  for (const column of [
    'verdict',
    'level',
    'monitoring',
    'lifecycle',
    'type',
    'owner',
    'system',
    'domain',
  ] as const) {
    const values: readonly string[] | undefined = query[column];
    if (values) {
      builder.whereIn(`readiness_services.${column}`, values);
    }
  }
  if (query.ownedBy) {
    builder.whereIn('readiness_services.owner', query.ownedBy);
  }
  if (query.changedSince !== undefined) {
    builder.where('readiness_services.verdict_since', '>=', query.changedSince);
  }
  filterText(builder, query);
  filterDataClass(builder, query);
  filterChecks(builder, query);
  return builder;
}

function restrictScope(builder: Knex.QueryBuilder, { scope }: ServiceQuery) {
  if (scope === 'none') {
    builder.whereRaw('1 = 0');
  } else if (typeof scope === 'object') {
    // Correlated, so that SQLite reads the services in order and stops after a page.
    builder.whereExists(visible =>
      visible
        .select('viewer')
        .from('readiness_visibility')
        .where('readiness_visibility.viewer', scope.viewer)
        .whereRaw(
          'readiness_visibility.service_id = readiness_services.service_id',
        ),
    );
  }
}

function filterText(builder: Knex.QueryBuilder, { q }: ServiceQuery) {
  if (q) {
    builder.whereRaw(`readiness_services.search_text like ? escape '\\'`, [
      `%${q.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
}

function filterDataClass(
  builder: Knex.QueryBuilder,
  { dataClass }: ServiceQuery,
) {
  if (dataClass) {
    builder.whereIn('readiness_services.service_id', those =>
      those
        .select('service_id')
        .from('readiness_data_classes')
        .whereIn('data_class', dataClass),
    );
  }
}

function filterChecks(builder: Knex.QueryBuilder, query: ServiceQuery) {
  const { section, check, answer } = query;
  if (section) {
    builder.whereIn('readiness_services.service_id', open =>
      open
        .select('service_id')
        .from('readiness_checks')
        .whereIn('section_id', section)
        .whereIn('status', OPEN_STATUSES),
    );
  }
  if (check) {
    builder.where(either => {
      for (const { check: id, status, checklists } of check) {
        either.orWhere(one => {
          if (status === 'pass') {
            // What passes has no row.
            one
              .whereIn('readiness_services.checklist_id', checklists)
              .whereNotIn('readiness_services.service_id', others =>
                others
                  .select('service_id')
                  .from('readiness_checks')
                  .where('check_id', id),
              );
          } else {
            one.whereIn('readiness_services.service_id', those =>
              those
                .select('service_id')
                .from('readiness_checks')
                .where({ check_id: id, status }),
            );
          }
        });
      }
    });
  }
  if (answer) {
    builder.where(either => {
      for (const { check: id, value } of answer) {
        either.orWhereIn('readiness_services.service_id', those =>
          those
            .select('service_id')
            .from('readiness_answers')
            .where({ check_id: id, value }),
        );
      }
    });
  }
}
