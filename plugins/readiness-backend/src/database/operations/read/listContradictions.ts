// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** Of what kind the values of a position are. @internal */
export const CONTRADICTION_POSITION = [
  'integer',
  'time',
  'text',
  'integer',
  'integer',
  'text',
] as const;

/** The order of the list: that of services by urgency, then of one service the highest severity first. */
const POSITION = [
  'readiness_assessments.verdict_rank',
  'readiness_assessments.verdict_since',
  'readiness_assessments.sort_name',
  'readiness_assessments.assessment_id',
  `case readiness_checks.severity when 'blocker' then 0 when 'required' then 1 when 'recommended' then 2 else 3 end`,
  'readiness_checks.check_id',
];

type Position = (string | number)[];

/** A contradicted check with the service that has it. @internal */
export type ContradictionRow = Pick<
  EvaluatedAssessmentRow,
  | 'assessment_id'
  | 'entity_ref'
  | 'kind'
  | 'namespace'
  | 'name'
  | 'title'
  | 'owner'
  | 'lifecycle'
  | 'verdict'
  | 'checklist_id'
  | 'evaluation'
> & { check_id: string };

/** @internal */
export interface ContradictionPage {
  rows: ContradictionRow[];
  /** Where the first and the last row stand; absent when there are none. */
  first?: Position;
  last?: Position;
  /** There are more rows in the direction of reading. */
  hasMore: boolean;
}

/**
 * One page of the contradictions of the services of a query, in one statement. What they are about is in the evaluations,
 * so that it is stored once.
 * @internal
 */
export async function listContradictions(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
  /** The rows after this one; before it with `backwards`. */
  after?: Position;
  backwards?: boolean;
}): Promise<ContradictionPage> {
  const { knex, query, limit, after, backwards = false } = options;
  // The evaluations are read for the rows of the page only.
  const page = filterServices(
    knex('readiness_checks')
      .join(
        'readiness_assessments',
        'readiness_assessments.assessment_id',
        'readiness_checks.assessment_id',
      )
      .where('readiness_checks.status', 'contradicted')
      .where('readiness_checks.counted', true)
      .select(
        'readiness_assessments.assessment_id',
        'readiness_checks.check_id',
      )
      .select(
        POSITION.map((expression, index) =>
          knex.raw(`${expression} as position_${index}`),
        ),
      )
      .orderByRaw(inOrder(POSITION, backwards))
      .limit(limit + 1),
    query,
  );
  if (after) {
    page.whereRaw(
      `(${POSITION.join(', ')}) ${backwards ? '<' : '>'} (${POSITION.map(
        () => '?',
      ).join(', ')})`,
      after,
    );
  }
  const rows: (ContradictionRow & Record<string, string | number>)[] =
    await knex
      .from(page.as('page'))
      .join(
        'readiness_assessments as assessment',
        'assessment.assessment_id',
        'page.assessment_id',
      )
      .join(
        'readiness_evaluations as evaluation',
        'evaluation.assessment_id',
        'page.assessment_id',
      )
      .select(
        'page.*',
        'assessment.entity_ref',
        'assessment.kind',
        'assessment.namespace',
        'assessment.name',
        'assessment.title',
        'assessment.owner',
        'assessment.lifecycle',
        'assessment.verdict',
        'assessment.checklist_id',
        'evaluation.evaluation',
      )
      .orderByRaw(
        inOrder(
          POSITION.map((_, index) => `page.position_${index}`),
          backwards,
        ),
      );
  const hasMore = rows.length > limit;
  const shown = rows.slice(0, limit);
  if (backwards) {
    shown.reverse();
  }
  const positionOf = (row: Record<string, string | number>) =>
    CONTRADICTION_POSITION.map((kind, index) =>
      // PostgreSQL gives times as strings.
      kind === 'text'
        ? row[`position_${index}`]
        : Number(row[`position_${index}`]),
    );
  return {
    rows: shown,
    ...(shown.length && {
      first: positionOf(shown[0]),
      last: positionOf(shown[shown.length - 1]),
    }),
    hasMore,
  };
}

function inOrder(expressions: string[], backwards: boolean): string {
  return expressions
    .map(expression => `${expression} ${backwards ? 'desc' : 'asc'}`)
    .join(', ');
}
