// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { filterServices } from './filterServices';
import { orderServices } from './orderServices';
import { readBlockers } from './readBlockers';
import { positionOf } from './serviceFields';
import type { ServiceOrder, ServiceQuery } from './ServiceQuery';
import type { AssessmentRow } from '../../tables';
import { SUMMARY_COLUMNS, toServiceSummary } from './toServiceSummary';

type Position = (string | number)[];

/** @internal */
export interface ServicePage {
  items: ServiceSummary[];
  /** Where the first and the last row stand; absent when there are none. */
  first?: Position;
  last?: Position;
  /** There are more rows in the direction of reading. */
  hasMore: boolean;
  /** How often services had been written; absent when there are no rows. */
  writes?: number;
}

/**
 * Reads one page, in two statements.
 * @internal
 */
export async function listServices(options: {
  knex: Knex;
  query: ServiceQuery;
  order: ServiceOrder;
  limit: number;
  /** The rows after this one; before it with `backwards`. */
  after?: Position;
  backwards?: boolean;
}): Promise<ServicePage> {
  const { knex, query, order, limit, after, backwards = false } = options;
  const position = positionOf(order.field);
  const builder = knex('readiness_assessments')
    .select(SUMMARY_COLUMNS.map(column => `readiness_assessments.${column}`))
    .select(
      position.map(({ expression }, index) =>
        knex.raw(`${expression} as position_${index}`),
      ),
    )
    // Here, so that it costs no statement.
    .select(knex('readiness_writes').select('writes').as('writes'))
    .limit(limit + 1);
  filterServices(builder, query);
  orderServices(builder, { order, backwards, after });

  const rows: (AssessmentRow & Record<string, string | number>)[] =
    await builder;
  const hasMore = rows.length > limit;
  const page = rows.slice(0, limit);
  if (backwards) {
    page.reverse();
  }
  const blockers = await readBlockers({
    knex,
    assessmentIds: page
      .filter(row => row.open_blocker > 0)
      .map(row => row.assessment_id),
  });
  // PostgreSQL gives times as strings.
  const placeOf = (row: Record<string, string | number>) =>
    position.map(({ kind }, index) =>
      kind === 'time'
        ? Number(row[`position_${index}`])
        : row[`position_${index}`],
    );
  return {
    items: page.map(row =>
      toServiceSummary(row, blockers.get(row.assessment_id) ?? []),
    ),
    ...(page.length && {
      first: placeOf(page[0]),
      last: placeOf(page[page.length - 1]),
      writes: Number(page[0].writes),
    }),
    hasMore,
  };
}
