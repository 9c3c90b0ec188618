// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { positionOf } from './serviceFields';
import type { ServiceOrder } from './ServiceQuery';

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
  const expressions = positionOf(order.field).map(
    ({ expression }) => expression,
  );
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
