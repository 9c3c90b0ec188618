// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Level,
  NOT_MONITORED,
  NOT_SENSITIVE,
  type TeamKind,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** The figures of the services of one owner, System or Domain. @internal */
export interface TeamRow {
  /** Entity ref; null for services that have none. */
  ref: string | null;
  services: number;
  verdicts: Record<(typeof VERDICTS)[number], number>;
  blocked: number;
  blockers: number;
  contradictions: number;
  contradicted: number;
  sensitiveNotMonitored: number;
  longestBlocked?: { entityRef: string; title?: string; since: number };
}

const BLOCKED: Level = 'blocked';

type SumName = Exclude<keyof TeamRow, 'ref' | 'verdicts' | 'longestBlocked'>;

/**
 * The figures by owner, System or Domain, in two statements that are kept until a service is written.
 * @internal
 */
export async function countTeams(options: {
  knex: Knex;
  by: TeamKind;
  query: ServiceQuery;
}): Promise<TeamRow[]> {
  const { knex, by, query } = options;
  return KeptFigures.of(knex).get(
    ['teams', by, query],
    await readWrites(knex),
    () => count(options),
  );
}

async function count(options: {
  knex: Knex;
  by: TeamKind;
  query: ServiceQuery;
}): Promise<TeamRow[]> {
  const { knex, by, query } = options;
  const column = `readiness_assessments.${by}`;
  const number = (condition: string, bindings: readonly string[] = []) =>
    knex.raw(`sum(case when ${condition} then 1 else 0 end)`, [...bindings]);
  const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
  const sums: Record<SumName | `verdict_${string}`, Knex.Raw> = {
    services: knex.raw('count(*)'),
    // Of a service that nobody has assessed, nothing is known to be wrong.
    blocked: number('level = ?', [BLOCKED]),
    blockers: knex.raw(
      'sum(case when level = ? then open_blocker else 0 end)',
      [BLOCKED],
    ),
    contradictions: knex.raw('sum(contradictions)'),
    contradicted: number('contradictions > 0'),
    sensitiveNotMonitored: number(
      // The classes are stored as one text: '' when not answered.
      `monitoring in (${marks(
        NOT_MONITORED,
      )}) and data_classes not in ('', ${marks(NOT_SENSITIVE)})`,
      [...NOT_MONITORED, ...NOT_SENSITIVE],
    ),
    ...Object.fromEntries(
      VERDICTS.map(verdict => [
        `verdict_${verdict}`,
        number('verdict = ?', [verdict]),
      ]),
    ),
  };
  const rows: (Record<keyof typeof sums, number | string> & {
    ref: string | null;
  })[] = await filterServices(
    knex('readiness_assessments')
      .select({ ref: column })
      .select(
        Object.entries(sums).map(([name, sum]) =>
          knex.raw('? as ??', [sum, name]),
        ),
      )
      .groupBy(column),
    query,
  );
  const longest = await readLongestBlocked(options);
  return rows.map(row => {
    const sumOf = (name: keyof typeof sums) => Number(row[name]);
    return {
      ref: row.ref,
      services: sumOf('services'),
      verdicts: Object.fromEntries(
        VERDICTS.map(verdict => [verdict, sumOf(`verdict_${verdict}`)]),
      ) as TeamRow['verdicts'],
      blocked: sumOf('blocked'),
      blockers: sumOf('blockers'),
      contradictions: sumOf('contradictions'),
      contradicted: sumOf('contradicted'),
      sensitiveNotMonitored: sumOf('sensitiveNotMonitored'),
      ...(longest.has(row.ref) && { longestBlocked: longest.get(row.ref) }),
    };
  });
}

async function readLongestBlocked(options: {
  knex: Knex;
  by: TeamKind;
  query: ServiceQuery;
}): Promise<Map<string | null, TeamRow['longestBlocked']>> {
  const { knex, by, query } = options;
  const blocked = filterServices(
    knex('readiness_assessments')
      .select({
        ref: `readiness_assessments.${by}`,
        entity_ref: 'entity_ref',
        title: 'title',
        since: 'blocked_since',
      })
      .rowNumber('place', builder =>
        builder
          .partitionBy(`readiness_assessments.${by}`)
          .orderBy([{ column: 'blocked_since' }, { column: 'assessment_id' }]),
      )
      .whereNotNull('blocked_since'),
    query,
  );
  const rows: {
    ref: string | null;
    entity_ref: string;
    title: string | null;
    since: number | string;
  }[] = await knex.from(blocked.as('blocked')).where('place', 1).select('*');
  return new Map(
    rows.map(({ ref, entity_ref, title, since }) => [
      ref,
      {
        entityRef: entity_ref,
        ...(title !== null && { title }),
        since: Number(since),
      },
    ]),
  );
}
