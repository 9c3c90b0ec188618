// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ServiceList,
  ServiceListRequest,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { countServices } from '../database/operations/read/countServices';
import {
  listServices,
  type ServicePage,
} from '../database/operations/read/listServices';
import { positionOf } from '../database/operations/read/serviceFields';
import type {
  ServiceOrder,
  ServiceQuery,
} from '../database/operations/read/ServiceQuery';
import type { CheckVocabulary } from './request/CheckVocabulary';
import {
  fingerprint,
  readCursor,
  writeCursor,
  type Cursor,
} from './request/cursor';
import { parseSort } from './request/parseSort';

const EXPORT_PORTION = 500;

/**
 * One page of the list, in at most three statements.
 * @internal
 */
export async function readPage(options: {
  knex: Knex;
  request: ServiceListRequest;
  query: ServiceQuery;
  vocabulary: CheckVocabulary;
}): Promise<ServiceList> {
  const { knex, request, query, vocabulary } = options;
  const { limit = 50, mine } = request;
  const order = parseSort(request.sort);
  // Without scope and groups, which may change between two pages.
  const { scope: _scope, ownedBy: _ownedBy, ...asked } = query;
  const fingerprinted = fingerprint([asked, mine ?? false, order]);
  const cursor = request.cursor
    ? readCursor(request.cursor, fingerprinted, positionOf(order.field))
    : undefined;

  const backwards = cursor?.direction === 'previous';
  const page = await listServices({
    knex,
    query,
    order,
    limit,
    backwards,
    after: cursor?.position,
  });
  const totalItems = cursor?.total ?? (await countAll(page, { knex, query }));

  const hasNext = backwards || page.hasMore;
  const hasPrevious = backwards ? page.hasMore : cursor !== undefined;
  const toward = (
    direction: Cursor['direction'],
    position: Cursor['position'],
  ) =>
    writeCursor({
      query: fingerprinted,
      direction,
      position,
      total: totalItems,
    });
  return {
    items: inChecklistOrder(page.items, vocabulary),
    totalItems,
    ...(hasNext && page.last && { nextCursor: toward('next', page.last) }),
    ...(hasPrevious &&
      page.first && { prevCursor: toward('previous', page.first) }),
    visibility: 'complete',
  };
}

async function countAll(
  { items, hasMore, writes = 0 }: ServicePage,
  asked: { knex: Knex; query: ServiceQuery },
): Promise<number> {
  return hasMore ? countServices({ ...asked, writes }) : items.length;
}

/**
 * The whole list, in portions that are read as they are needed.
 * @internal
 */
export async function* exportPages(options: {
  knex: Knex;
  query: ServiceQuery;
  order: ServiceOrder;
  vocabulary: CheckVocabulary;
}): AsyncIterable<ServiceSummary[]> {
  const { knex, query, order, vocabulary } = options;
  let after: (string | number)[] | undefined;
  let hasMore = true;
  while (hasMore) {
    const page = await listServices({
      knex,
      query,
      order,
      limit: EXPORT_PORTION,
      after,
    });
    yield inChecklistOrder(page.items, vocabulary);
    after = page.last;
    hasMore = page.hasMore;
  }
}

/** Blockers by name, in the order in which the checklist asks them. */
function inChecklistOrder(
  items: ServiceSummary[],
  vocabulary: CheckVocabulary,
): ServiceSummary[] {
  const ids = [...vocabulary.checks.keys()];
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  const place = (check: string) => placeOf.get(check) ?? ids.length;
  return items.map(item => ({
    ...item,
    blockers: [...item.blockers].sort(
      (one, other) => place(one.check) - place(other.check),
    ),
  }));
}
