// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  OPEN_STATUSES,
  type ServicesWithAnswers,
  type UnverifiedCounts,
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
  /** Of them those whose verdict is verified. */
  verdictVerified: number;
  /** Of them those whose health endpoint is verified. */
  monitoringVerified: number;
  /** Of all of them. */
  verifiableAnswers: VerificationCounts;
  unverifiedAnswers: UnverifiedCounts;
  servicesWith: ServicesWithAnswers;
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

/** What is summed up of each group, by the column that it is called. */
const SUMS = {
  verdict_verified: 'verdict_verified',
  monitoring_verified: 'monitoring_verified',
  verified: 'answers_verified',
  corroborated: 'answers_corroborated',
  linked: 'answers_linked',
  declared: 'answers_declared',
  contradicted: 'answers_contradicted',
  verifiable: 'answers_verifiable',
  inconclusive: 'answers_inconclusive',
  no_provider: 'answers_no_provider',
};

/** The services of a group that have at least one such answer. */
const SERVICES_WITH = [
  'verified',
  'contradicted',
  'verifiable',
  'inconclusive',
  'no_provider',
] as const;

type GroupRow = Record<'verdict' | 'monitoring' | 'data_classes', string> &
  Record<'live' | 'services' | keyof typeof SUMS, number | string> &
  Record<`with_${(typeof SERVICES_WITH)[number]}`, number | string>;

async function countGroups(
  knex: Knex,
  query: ServiceQuery,
): Promise<ServiceGroup[]> {
  const rows: GroupRow[] = await filterServices(
    knex('readiness_assessments')
      .select('verdict', 'monitoring', 'data_classes')
      .select(
        knex.raw(
          `case when lifecycle = 'production' then 1 else 0 end as live`,
        ),
      )
      .count({ services: '*' })
      .sum(SUMS)
      .select(
        SERVICES_WITH.map(answers =>
          knex.raw(
            `sum(case when answers_${answers} > 0 then 1 else 0 end) as with_${answers}`,
          ),
        ),
      )
      .groupBy('verdict', 'monitoring', 'data_classes', 'live'),
    query,
  );
  return rows.map(row => ({
    verdict: row.verdict,
    monitoring: row.monitoring,
    data_classes: row.data_classes,
    live: Number(row.live) === 1,
    services: Number(row.services),
    verdictVerified: Number(row.verdict_verified),
    monitoringVerified: Number(row.monitoring_verified),
    verifiableAnswers: {
      verified: Number(row.verified),
      corroborated: Number(row.corroborated),
      linked: Number(row.linked),
      declared: Number(row.declared),
      contradicted: Number(row.contradicted),
    },
    unverifiedAnswers: {
      verifiable: Number(row.verifiable),
      inconclusive: Number(row.inconclusive),
      noProvider: Number(row.no_provider),
    },
    servicesWith: {
      verified: Number(row.with_verified),
      contradicted: Number(row.with_contradicted),
      verifiable: Number(row.with_verifiable),
      inconclusive: Number(row.with_inconclusive),
      noProvider: Number(row.with_no_provider),
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
