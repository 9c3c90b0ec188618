// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSort } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ServiceOrder } from './ServiceQuery';

/** What is sorted by before the name and the id, never null. */
const SORTED_BY: Record<ServiceSort, string[]> = {
  name: [],
  owner: [`coalesce(readiness_assessments.owner, '')`],
  system: [`coalesce(readiness_assessments.system, '')`],
  // The most urgent first, then the longest unchanged.
  verdict: [
    'readiness_assessments.verdict_rank',
    'readiness_assessments.verdict_since',
  ],
  verdictSince: ['readiness_assessments.verdict_since'],
  score: ['coalesce(readiness_assessments.score_permille, -1)'],
  blockers: [
    'readiness_assessments.open_blocker',
    'readiness_assessments.open_required',
  ],
  monitoring: ['readiness_assessments.monitoring'],
  dataClass: ['readiness_assessments.data_classes'],
  // Those without a date come last.
  launchDate: [`coalesce(readiness_assessments.launch_date, '9999')`],
};

type Kind = 'text' | 'integer' | 'time';

const KINDS: Record<ServiceSort, Kind[]> = {
  name: [],
  owner: ['text'],
  system: ['text'],
  verdict: ['integer', 'time'],
  verdictSince: ['time'],
  score: ['integer'],
  blockers: ['integer', 'integer'],
  monitoring: ['text'],
  dataClass: ['text'],
  launchDate: ['text'],
};

/** Of what kind the values of {@link positionExpressions} are. @internal */
export function positionKinds(order: ServiceOrder): Kind[] {
  return [...KINDS[order.field], 'text', 'integer'];
}

/** The expressions whose values say where a row stands. @internal */
export function positionExpressions(order: ServiceOrder): string[] {
  return [
    ...SORTED_BY[order.field],
    'readiness_assessments.sort_name',
    'readiness_assessments.assessment_id',
  ];
}

/**
 * Sorts a query over `readiness_assessments`, and starts it after a given row.
 *
 * @remarks
 * All expressions go the same way, so that one comparison of rows says what comes after, and the index gives the rows of
 * the usual orders as they are needed. `retired_at` is always null here; PostgreSQL takes the index only when it is named.
 * @internal
 */
export function orderServices<T extends Knex.QueryBuilder>(
  builder: T,
  options: {
    order: ServiceOrder;
    /** Against the order, for the page before. */
    backwards?: boolean;
    after?: (string | number)[];
  },
): T {
  const { order, backwards = false, after } = options;
  const expressions = positionExpressions(order);
  const descending = order.descending !== backwards;
  const direction = descending ? 'desc' : 'asc';
  builder.orderByRaw(
    ['readiness_assessments.retired_at', ...expressions]
      .map(expression => `${expression} ${direction}`)
      .join(', '),
  );
  if (after) {
    builder.whereRaw(
      `(${expressions.join(', ')}) ${descending ? '<' : '>'} (${expressions
        .map(() => '?')
        .join(', ')})`,
      after,
    );
  }
  return builder;
}
