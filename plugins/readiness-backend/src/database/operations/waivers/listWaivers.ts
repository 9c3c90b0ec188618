// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverState } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ServiceWaiverRow, WaiverRow } from '../../waiverTables';
import { filterWaivers, type WaiverQuery, withService } from './WaiverQuery';

/** @internal */
export interface WaiverOrder {
  column: 'requested_at' | 'expires_at' | 'changed_at';
  descending: boolean;
}

const SERVICE_COLUMNS = [
  'waiver.*',
  'service.assessment_id',
  'service.kind as service_kind',
  'service.namespace as service_namespace',
  'service.name as service_name',
  'service.title',
  'service.owner',
  'service.lifecycle',
  'service.verdict',
  'service.retired_at',
];

/** Waivers with what their services are now. */
function select(knex: Knex) {
  return withService(knex('readiness_waivers as waiver'))
    .leftJoin('readiness_checks as result', join =>
      join
        .on('result.assessment_id', 'service.assessment_id')
        .andOn('result.check_id', 'waiver.check_id'),
    )
    .select([...SERVICE_COLUMNS, 'result.status as check_status']);
}

/** One with its service. @internal */
export async function findWaiver(
  knex: Knex,
  waiverId: string,
): Promise<ServiceWaiverRow | undefined> {
  return select(knex).where('waiver.waiver_id', waiverId).first();
}

/** Some with their services, in any order. @internal */
export async function findWaivers(
  knex: Knex,
  waiverIds: string[],
): Promise<ServiceWaiverRow[]> {
  return select(knex).whereIn('waiver.waiver_id', waiverIds);
}

/** The one that nobody has decided on, for the same check. @internal */
export async function findOpenWaiver(
  knex: Knex,
  { entity_ref, checklist_id, check_id }: WaiverRow,
): Promise<ServiceWaiverRow | undefined> {
  return select(knex)
    .where({
      'waiver.entity_ref': entity_ref,
      'waiver.checklist_id': checklist_id,
      'waiver.check_id': check_id,
      'waiver.state': 'requested',
    })
    .first();
}

/** The one that a request has made before. @internal */
export async function findRequest(
  knex: Knex,
  given: Pick<WaiverRow, 'requested_by' | 'entity_ref'> & {
    request_id: string;
  },
): Promise<ServiceWaiverRow | undefined> {
  return select(knex)
    .where({
      'waiver.requested_by': given.requested_by,
      'waiver.request_id': given.request_id,
      'waiver.entity_ref': given.entity_ref,
    })
    .first();
}

/** Those in the states and with the ends that are asked for, in order. */
function selectInOrder(knex: Knex, query: WaiverQuery, order: WaiverOrder) {
  const { column, descending } = order;
  const builder = filterWaivers(select(knex), query);
  if (query.state) {
    builder.whereIn('waiver.state', query.state);
  }
  if (query.endsBefore !== undefined) {
    builder
      .where('waiver.state', 'granted')
      .where('waiver.expires_at', '<', query.endsBefore);
  }
  if (query.endsFrom !== undefined) {
    builder.where('waiver.expires_at', '>=', query.endsFrom);
  }
  const direction = descending ? 'desc' : 'asc';
  return builder.orderBy([
    { column: `waiver.${column}`, order: direction },
    { column: 'waiver.waiver_id', order: direction },
  ]);
}

/** One page, in one statement. @internal */
export async function listWaivers(options: {
  knex: Knex;
  query: WaiverQuery;
  order: WaiverOrder;
  limit: number;
  /** Value of the order's column and id of the last one of the page before. */
  after?: [number, string];
}): Promise<{ rows: ServiceWaiverRow[]; hasMore: boolean }> {
  const { knex, query, order, limit, after } = options;
  const { column, descending } = order;
  const builder = selectInOrder(knex, query, order);
  if (after) {
    builder.whereRaw(descending ? '(??, ??) < (?, ?)' : '(??, ??) > (?, ?)', [
      `waiver.${column}`,
      'waiver.waiver_id',
      ...after,
    ]);
  }
  const rows: ServiceWaiverRow[] = await builder.limit(limit + 1);
  return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
}

interface FirstOf {
  query: WaiverQuery;
  order: WaiverOrder;
}

/**
 * The first of several lists, in one statement; those of a list are in its order.
 * @internal
 */
export async function listFirstWaivers<
  Lists extends Record<string, FirstOf>,
>(options: {
  knex: Knex;
  lists: Lists;
  /** Of each list. */
  limit: number;
}): Promise<Record<keyof Lists & string, ServiceWaiverRow[]>> {
  const { knex, lists, limit } = options;
  const names = Object.keys(lists);
  const [first, ...others] = names.map(name => {
    const { query, order } = lists[name];
    const list = selectInOrder(knex, query, order)
      .limit(limit)
      .select(knex.raw('? as list_name', [name]));
    return knex.select('*').from(list.as(`list_${name.toLowerCase()}`));
  });
  const rows: (ServiceWaiverRow & { list_name: string })[] =
    await first.unionAll(others);
  const found: Record<string, ServiceWaiverRow[]> = {};
  for (const name of names) {
    found[name] = rows.filter(({ list_name: list }) => list === name);
  }
  return found as Record<keyof Lists & string, ServiceWaiverRow[]>;
}

/** How many there are in each state, whatever state is asked for. @internal */
export interface WaiverTotals {
  states: Partial<Record<WaiverState, number>>;
  /** Granted ones that end before the two times. */
  ending: number;
  endingBefore: number;
  /** In whatever state. */
  wrongRules: number;
}

/** In one statement. @internal */
export async function countWaivers(options: {
  knex: Knex;
  query: WaiverQuery;
  /** A time; those that are granted and end before it are `ending`. */
  soon: number;
}): Promise<WaiverTotals> {
  const { knex, query, soon } = options;
  const rows: {
    state: WaiverState;
    number: number | string;
    ending: number | string;
    before: number | string;
    wrong: number | string;
  }[] = await filterWaivers(
    withService(knex('readiness_waivers as waiver')),
    query,
  )
    .groupBy('waiver.state')
    .select('waiver.state')
    .count({ number: '*' })
    .select(
      knex.raw(
        'sum(case when waiver.expires_at < ? then 1 else 0 end) as ending',
        [soon],
      ),
      knex.raw(
        'sum(case when waiver.expires_at < ? then 1 else 0 end) as before',
        [query.endsBefore ?? soon],
      ),
    )
    .sum({ wrong: 'waiver.wrong_rule' });
  const granted = rows.find(({ state }) => state === 'granted');
  return {
    states: Object.fromEntries(
      rows.map(({ state, number }) => [state, Number(number)]),
    ),
    ending: Number(granted?.ending ?? 0),
    endingBefore: Number(granted?.before ?? 0),
    wrongRules: rows.reduce((sum, { wrong }) => sum + Number(wrong), 0),
  };
}
