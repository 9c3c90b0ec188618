// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { Severity, WaiverState } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ServiceScope } from '../read/ServiceQuery';

/** One condition of a permission policy on waivers. @public */
export interface WaiverCondition {
  column: 'owner' | 'requested_by' | 'severity' | 'check_id';
  values: string[];
}

/** Which waivers are meant. Several values of one field mean any of them; several fields mean all of them. @internal */
export interface WaiverQuery {
  scope: ServiceScope;
  /** What the permission policy lets the caller see; absent: everything. */
  criteria?: PermissionCriteria<WaiverCondition>;
  state?: WaiverState[];
  /** Granted ones that end before this time. */
  endsBefore?: number;
  /** Those that end at this time or later. */
  endsFrom?: number;
  /** Refs in lower case. */
  entityRef?: string[];
  owner?: string[];
  ownedBy?: string[];
  requestedBy?: string[];
  checklist?: string[];
  check?: string[];
  severity?: Severity[];
  source?: ('api' | 'git')[];
  batch?: string;
  objection?: boolean;
  wrongRule?: boolean;
  q?: string;
}

/** Joins what the service is now; one that is gone keeps its waivers. @internal */
export function withService<T extends Knex.QueryBuilder>(builder: T): T {
  builder.leftJoin('readiness_assessments as service', join =>
    join
      .on('service.entity_ref', 'waiver.entity_ref')
      .andOn('service.checklist_id', 'waiver.checklist_id'),
  );
  return builder;
}

/** Narrows a query over waivers with their services; state and end are left to the caller. @internal */
export function filterWaivers<T extends Knex.QueryBuilder>(
  builder: T,
  query: WaiverQuery,
): T {
  const { scope, criteria, objection, wrongRule, batch, q } = query;
  if (scope === 'none') {
    builder.whereRaw('1 = 0');
  } else if (typeof scope === 'object') {
    builder.whereIn('service.assessment_id', visible =>
      visible
        .select('assessment_id')
        .from('readiness_visibility')
        .where('viewer', scope.viewer),
    );
  }
  const lists: [string, readonly string[] | undefined][] = [
    ['waiver.entity_ref', query.entityRef],
    ['service.owner', query.owner],
    ['service.owner', query.ownedBy],
    ['waiver.requested_by', query.requestedBy],
    ['waiver.checklist_id', query.checklist],
    ['waiver.check_id', query.check],
    ['waiver.severity', query.severity],
    ['waiver.source', query.source],
  ];
  for (const [column, values] of lists) {
    if (values) {
      builder.whereIn(column, values);
    }
  }
  if (batch !== undefined) {
    builder.where('waiver.batch', batch);
  }
  if (objection !== undefined) {
    builder.whereRaw(
      objection ? 'waiver.objection is not null' : 'waiver.objection is null',
    );
  }
  if (wrongRule !== undefined) {
    // Written out: PostgreSQL uses a partial index only for a constant.
    builder.whereRaw(
      wrongRule ? 'waiver.wrong_rule = 1' : 'waiver.wrong_rule <> 1',
    );
  }
  if (q) {
    builder.whereRaw(`service.search_text like ? escape '\\'`, [
      `%${q.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
  if (criteria) {
    builder.where(inner => applyCriteria(inner, criteria));
  }
  return builder;
}

function applyCriteria(
  builder: Knex.QueryBuilder,
  criteria: PermissionCriteria<WaiverCondition>,
): void {
  if ('anyOf' in criteria) {
    for (const one of criteria.anyOf) {
      builder.orWhere(inner => applyCriteria(inner, one));
    }
  } else if ('allOf' in criteria) {
    for (const one of criteria.allOf) {
      builder.andWhere(inner => applyCriteria(inner, one));
    }
  } else if ('not' in criteria) {
    builder.whereNot(inner => applyCriteria(inner, criteria.not));
  } else {
    const { column, values } = criteria;
    const table = column === 'owner' ? 'service' : 'waiver';
    // Not null, of which "not in" says neither yes nor no.
    builder.whereRaw(
      values.length > 0
        ? `coalesce(??, '') in (${values.map(() => '?').join(', ')})`
        : '1 = 0',
      values.length > 0 ? [`${table}.${column}`, ...values] : [],
    );
  }
}
