// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SEVERITIES } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';
import { filterServices } from './filterServices';
import { type PositionPart, positionOf } from './serviceFields';
import type { ServiceQuery } from './ServiceQuery';

/** The order of the list: that of services by urgency, then of one service the highest severity first. @internal */
export const CONTRADICTION_POSITION: PositionPart[] = [
  ...positionOf('verdict'),
  {
    expression: `case readiness_checks.severity ${SEVERITIES.map(
      (severity, place) => `when '${severity}' then ${place}`,
    ).join(' ')} end`,
    kind: 'integer',
  },
  { expression: 'readiness_checks.check_id', kind: 'text' },
];

const POSITION = CONTRADICTION_POSITION.map(({ expression }) => expression);

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
  const placeOf = (row: Record<string, string | number>) =>
    CONTRADICTION_POSITION.map(({ kind }, index) =>
      // PostgreSQL gives times as strings.
      kind === 'text'
        ? row[`position_${index}`]
        : Number(row[`position_${index}`]),
    );
  return {
    rows: shown,
    ...(shown.length && {
      first: placeOf(shown[0]),
      last: placeOf(shown[shown.length - 1]),
    }),
    hasMore,
  };
}

function inOrder(expressions: string[], backwards: boolean): string {
  return expressions
    .map(expression => `${expression} ${backwards ? 'desc' : 'asc'}`)
    .join(', ');
}
