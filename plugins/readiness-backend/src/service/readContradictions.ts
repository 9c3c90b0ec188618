// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  ContradictionItem,
  ContradictionList,
  ContradictionListRequest,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { KeptFigures } from '../database/operations/figures/KeptFigures';
import { readWrites } from '../database/operations/figures/readWrites';
import { countContradictions } from '../database/operations/read/countContradictions';
import {
  CONTRADICTION_POSITION,
  listContradictions,
} from '../database/operations/read/listContradictions';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { CallerOptions } from '../permissions/CallerOptions';
import { presentContradictions } from './presentContradictions';
import { fingerprint, readCursor, writeCursor } from './request/cursor';

/** One page of contradictions, in at most four statements. @internal */
export async function readContradictions(options: {
  knex: Knex;
  request: ContradictionListRequest;
  query: ServiceQuery;
  checklists: CompiledChecklist[];
  /** Whom the caller may read; everybody by default. */
  readable?: CallerOptions['readable'];
  /** Default: everyone sees everything. */
  maySeeSensitive?: CallerOptions['maySeeSensitive'];
  /** Milliseconds since the epoch. */
  now: number;
}): Promise<Omit<ContradictionList, 'visibility'>> {
  const { knex, request, query, checklists, readable, now } = options;
  const { maySeeSensitive } = options;
  const { limit = 50, mine } = request;
  // Without scope and groups, which may change between two pages.
  const { scope: _scope, ownedBy: _ownedBy, ...asked } = query;
  const fingerprinted = fingerprint(['contradictions', asked, mine ?? false]);
  const cursor = request.cursor
    ? readCursor(request.cursor, fingerprinted, CONTRADICTION_POSITION)
    : undefined;
  const backwards = cursor?.direction === 'previous';
  const counts = await KeptFigures.of(knex).get(
    ['contradictions', query],
    await readWrites(knex),
    () => countContradictions(knex, query),
  );
  const page = await listContradictions({
    knex,
    query,
    limit,
    backwards,
    after: cursor?.position,
  });
  const items: ContradictionItem[] = await presentContradictions(page.rows, {
    knex,
    checklists,
    readable,
    maySeeSensitive,
    now,
  });
  const hasNext = backwards || page.hasMore;
  const hasPrevious = backwards ? page.hasMore : cursor !== undefined;
  const toward = (
    direction: 'next' | 'previous',
    position: (string | number)[],
  ) =>
    writeCursor({
      query: fingerprinted,
      direction,
      position,
      total: counts.total,
    });
  return {
    items,
    totalItems: counts.total,
    totalServices: counts.services,
    ...(hasNext && page.last && { nextCursor: toward('next', page.last) }),
    ...(hasPrevious &&
      page.first && { prevCursor: toward('previous', page.first) }),
  };
}
