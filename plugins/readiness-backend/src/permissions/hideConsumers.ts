// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import {
  countByNamespace,
  type NamespaceCount,
} from '../database/operations/read/countByNamespace';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { CallerOptions } from './CallerOptions';
import { consumerRefs } from './consumerRefs';

type Readable = NonNullable<CallerOptions['readable']>;

/**
 * The counted values of one check without those that name a consumer that the caller may not read, and with the services
 * counted of which they may read the consumer.
 *
 * @remarks A value no longer tells who has put it there. So whatever may be a consumer is left out unless the caller may
 * read that consumer, even where an owner wrote it; the words of the check itself stay.
 * @internal
 */
export async function withoutHiddenConsumers(options: {
  knex: Knex;
  query: ServiceQuery;
  check: Check;
  values: { value: string; services: number }[];
  readable: Readable;
}): Promise<{ value: string; services: number }[]> {
  const { check, values } = options;
  const named = values.filter(({ value }) => mayBeConsumer(check, value));
  if (named.length === 0) {
    return values;
  }
  const seen = await seenCounts({
    ...options,
    values: named.map(({ value }) => value),
  });
  const counts = new Map(
    values.map(({ value, services }) => [value, services]),
  );
  named.forEach(({ value }) => counts.set(value, 0));
  for (const { value, services } of seen) {
    counts.set(value, counts.get(value)! + services);
  }
  return [...counts]
    .filter(([, services]) => services > 0)
    .map(([value, services]) => ({ value, services }))
    .sort(
      (one, other) =>
        other.services - one.services || (one.value < other.value ? -1 : 1),
    );
}

/**
 * A query of somebody who may not read everything, without the answers that would tell them of a consumer that they may
 * not read; nothing is found where no other is asked for.
 * @internal
 */
export async function withoutHiddenAnswers(options: {
  knex: Knex;
  query: ServiceQuery;
  checks: ReadonlyMap<string, Check>;
  readable: Readable;
}): Promise<ServiceQuery> {
  const { knex, query, checks, readable } = options;
  const { answer: asked = [], ...rest } = query;
  const kept: typeof asked = [];
  for (const one of asked) {
    const check = checks.get(one.check);
    const isTold =
      !check ||
      !mayBeConsumer(check, one.value) ||
      (await isSeen({ knex, query: rest, check, value: one.value, readable }));
    if (isTold) {
      kept.push(one);
    }
  }
  if (kept.length === asked.length) {
    return query;
  }
  return kept.length > 0
    ? { ...rest, answer: kept }
    : { ...rest, scope: 'none' };
}

async function isSeen(options: {
  knex: Knex;
  query: ServiceQuery;
  check: Check;
  value: string;
  readable: Readable;
}): Promise<boolean> {
  const values = [options.value];
  const all = await countByNamespace({
    ...options,
    check: options.check.id,
    values,
  });
  const seen = await readableAmong(all, options);
  return seen.length === all.length;
}

async function seenCounts(options: {
  knex: Knex;
  query: ServiceQuery;
  check: Check;
  values: string[];
  readable: Readable;
}): Promise<NamespaceCount[]> {
  const { check } = options;
  const all = await countByNamespace({ ...options, check: check.id });
  return readableAmong(all, options);
}

async function readableAmong(
  counts: NamespaceCount[],
  { check, readable }: { check: Check; readable: Readable },
): Promise<NamespaceCount[]> {
  const refsOf = ({ value, namespace }: NamespaceCount) =>
    consumerRefs({ check, item: value, entityRef: `component:${namespace}/x` });
  const seen = await readable([...new Set(counts.flatMap(refsOf))]);
  return counts.filter(count => refsOf(count).every(ref => seen.has(ref)));
}

function mayBeConsumer(check: Check, value: string): boolean {
  const entityRef = 'component:default/x';
  return consumerRefs({ check, item: value, entityRef }).length > 0;
}
