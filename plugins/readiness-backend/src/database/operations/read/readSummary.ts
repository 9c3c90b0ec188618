// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  OPEN_STATUSES,
  type VerificationCounts,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { SweptCatalog } from '../../types';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { countContradictions } from './countContradictions';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** How many services agree in all of these. @internal */
export interface ServiceGroup {
  verdict: string;
  monitoring: string;
  /** Comma separated; empty when not answered. */
  data_classes: string;
  /** Lifecycle production. */
  live: boolean;
  services: number;
  /** Of all of them. */
  verifiableAnswers: VerificationCounts;
}

/** @internal */
export interface SummaryRows {
  groups: ServiceGroup[];
  /** The checks that are open for most services, most first. */
  openChecks: { check: string; services: number }[];
  contradictions: { total: number; services: number };
  lastSweep?: { finishedAt: number; services: number; catalog?: SweptCatalog };
}

/**
 * Everything the overview shows, in five statements that do not grow with what is asked.
 * @internal
 */
export async function readSummary(options: {
  knex: Knex;
  query: ServiceQuery;
  /** How many of the open checks are given. */
  openChecks: number;
  /** Ids of the checks that can hold a verdict back. */
  holdingChecks: string[];
}): Promise<SummaryRows> {
  const { knex, query, openChecks, holdingChecks } = options;
  const writes = await readWrites(knex);
  const figures = await KeptFigures.of(knex).get(
    ['summary', query, openChecks, holdingChecks],
    writes,
    async () => ({
      groups: await countGroups(knex, query),
      openChecks: await countOpenChecks({
        knex,
        query,
        among: holdingChecks,
        limit: openChecks,
      }),
      contradictions: await countContradictions(knex, query),
    }),
  );
  const sweep = await knex('readiness_sweeps')
    .where('status', 'completed')
    .orderBy('sweep_id', 'desc')
    .first('finished_at', 'services', 'catalog');

  return {
    ...figures,
    ...(sweep && {
      lastSweep: {
        finishedAt: Number(sweep.finished_at),
        services: sweep.services,
        ...(sweep.catalog && { catalog: JSON.parse(sweep.catalog) }),
      },
    }),
  };
}

async function countGroups(
  knex: Knex,
  query: ServiceQuery,
): Promise<ServiceGroup[]> {
  const groups: (Omit<
    ServiceGroup,
    'live' | 'services' | 'verifiableAnswers'
  > & {
    live: number;
    services: number | string;
  } & Record<keyof VerificationCounts, number | string>)[] =
    await filterServices(
      knex('readiness_assessments')
        .select('verdict', 'monitoring', 'data_classes')
        .select(
          knex.raw(
            `case when lifecycle = 'production' then 1 else 0 end as live`,
          ),
        )
        .count({ services: '*' })
        .sum({
          verified: 'answers_verified',
          corroborated: 'answers_corroborated',
          linked: 'answers_linked',
          declared: 'answers_declared',
          contradicted: 'answers_contradicted',
        })
        .groupBy('verdict', 'monitoring', 'data_classes', 'live'),
      query,
    );
  return groups.map(group => ({
    verdict: group.verdict,
    monitoring: group.monitoring,
    data_classes: group.data_classes,
    live: Number(group.live) === 1,
    services: Number(group.services),
    verifiableAnswers: {
      verified: Number(group.verified),
      corroborated: Number(group.corroborated),
      linked: Number(group.linked),
      declared: Number(group.declared),
      contradicted: Number(group.contradicted),
    },
  }));
}

/** The number of a check is that of all services where it is open, as the filter `check` finds them. */
async function countOpenChecks(options: {
  knex: Knex;
  query: ServiceQuery;
  among: string[];
  limit: number;
}): Promise<SummaryRows['openChecks']> {
  const { knex, query, among, limit } = options;
  const rows = (await filterServices(
    knex('readiness_checks')
      .join(
        'readiness_assessments',
        'readiness_assessments.assessment_id',
        'readiness_checks.assessment_id',
      )
      .whereIn('readiness_checks.status', OPEN_STATUSES)
      .whereIn('readiness_checks.check_id', among)
      .groupBy('readiness_checks.check_id')
      .select('readiness_checks.check_id')
      .count({ services: '*' })
      .orderBy([
        { column: 'services', order: 'desc' },
        { column: 'readiness_checks.check_id' },
      ])
      .limit(limit),
    query,
  )) as { check_id: string; services: number | string }[];
  return rows.map(({ check_id, services }) => ({
    check: check_id,
    services: Number(services),
  }));
}
