// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Assurance,
  type ListFilter,
  MONITORED,
  OPEN_STATUSES,
  READY_VERDICTS,
  type UnverifiedReason,
  type VerificationState,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { COLUMN_FILTERS, type ColumnFilter } from './serviceFields';
import { NONE, type ServiceQuery } from './ServiceQuery';

/**
 * Up to here it is faster to begin with what a viewer may see and to sort that; above, to go through the services in the
 * order of the list until a page is full. Said to the database by the form of the condition, a list or a subquery for each
 * row, because its own statistics know nothing of a viewer whose services were noted down a moment ago: PostgreSQL then
 * expects a handful, and takes 300 ms for a page of 100,000 services. Both ways meet at the root of 50 x 100,000.
 */
const FEW = 2_000;

type OtherFilter = Exclude<ListFilter, ColumnFilter>;

/** The filters that are more than the value of a column; called only with values. */
const OTHER_FILTERS: Record<
  OtherFilter,
  (builder: Knex.QueryBuilder, query: ServiceQuery) => void
> = {
  dataClass: (builder, { dataClass = [] }) =>
    builder.whereIn('readiness_assessments.assessment_id', those =>
      those
        .select('assessment_id')
        .from('readiness_data_classes')
        .whereIn('data_class', dataClass),
    ),
  section: (builder, { section = [] }) =>
    builder.whereIn('readiness_assessments.assessment_id', open =>
      open
        .select('assessment_id')
        .from('readiness_checks')
        .whereIn('section_id', section)
        .whereIn('status', OPEN_STATUSES),
    ),
  check: filterCheck,
  answer: filterAnswer,
  verification: filterVerification,
  verdictVerification: (builder, { verdictVerification }) =>
    filterAssurance(builder, {
      wanted: verdictVerification,
      among: ['verdict', READY_VERDICTS],
      column: 'verdict_verified',
    }),
  monitoringVerification: (builder, { monitoringVerification }) =>
    filterAssurance(builder, {
      wanted: monitoringVerification,
      among: ['monitoring', MONITORED],
      column: 'monitoring_verified',
    }),
};

/**
 * Narrows a query over `readiness_assessments` to the services that are meant and that the caller may see.
 *
 * @remarks
 * Everything is a condition on the one table or a semi-join, so that no service is counted twice.
 * @internal
 */
export function filterServices<T extends Knex.QueryBuilder>(
  builder: T,
  query: ServiceQuery,
): T {
  builder.whereNull('readiness_assessments.retired_at');
  restrictScope(builder, query);
  for (const { name, column } of COLUMN_FILTERS) {
    const values: readonly string[] | undefined = query[name];
    if (values) {
      filterColumn(builder, `readiness_assessments.${column}`, values);
    }
  }
  if (query.ownedBy) {
    builder.whereIn('readiness_assessments.owner', query.ownedBy);
  }
  if (query.changedSince !== undefined) {
    builder.where(
      'readiness_assessments.verdict_since',
      '>=',
      query.changedSince,
    );
  }
  filterText(builder, query);
  for (const [name, filter] of Object.entries(OTHER_FILTERS)) {
    if (query[name as OtherFilter]) {
      filter(builder, query);
    }
  }
  return builder;
}

function filterColumn(
  builder: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
) {
  if (values.includes(NONE)) {
    builder.where(either => either.whereIn(column, values).orWhereNull(column));
  } else {
    builder.whereIn(column, values);
  }
}

function restrictScope(builder: Knex.QueryBuilder, { scope }: ServiceQuery) {
  if (scope === 'none') {
    builder.whereRaw('1 = 0');
  } else if (typeof scope === 'object') {
    if (scope.services <= FEW) {
      builder.whereIn('readiness_assessments.assessment_id', visible =>
        visible
          .select('assessment_id')
          .from('readiness_visibility')
          .where('viewer', scope.viewer),
      );
    } else {
      builder.whereRaw(
        // Not "= 1", of which PostgreSQL thinks that it is seldom true, and sorts everything.
        `(select 1 from readiness_visibility where readiness_visibility.viewer = ?
          and readiness_visibility.assessment_id = readiness_assessments.assessment_id) is not null`,
        [scope.viewer],
      );
    }
  }
}

function filterText(builder: Knex.QueryBuilder, { q }: ServiceQuery) {
  if (q) {
    builder.whereRaw(`readiness_assessments.search_text like ? escape '\\'`, [
      `%${q.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&')}%`,
    ]);
  }
}

function filterCheck(builder: Knex.QueryBuilder, { check = [] }: ServiceQuery) {
  builder.where(either => {
    for (const { check: id, status, checklists } of check) {
      either.orWhere(one => {
        if (status === 'pass') {
          // What passes has no row.
          one
            .whereIn('readiness_assessments.checklist_id', checklists)
            .whereNotIn('readiness_assessments.assessment_id', others =>
              others
                .select('assessment_id')
                .from('readiness_checks')
                .where('check_id', id),
            );
        } else {
          one.whereIn('readiness_assessments.assessment_id', those =>
            those
              .select('assessment_id')
              .from('readiness_checks')
              .where({ check_id: id, status }),
          );
        }
      });
    }
  });
}

function filterAnswer(
  builder: Knex.QueryBuilder,
  { answer = [] }: ServiceQuery,
) {
  builder.where(either => {
    for (const { check: id, value } of answer) {
      either.orWhereIn('readiness_assessments.assessment_id', those =>
        those
          .select('assessment_id')
          .from('readiness_answers')
          .where({ check_id: id, value }),
      );
    }
  });
}

/** Where the number of answers in each state is. */
const ANSWER_COLUMNS: Record<VerificationState | UnverifiedReason, string> = {
  verified: 'answers_verified',
  corroborated: 'answers_corroborated',
  linked: 'answers_linked',
  declared: 'answers_declared',
  contradicted: 'answers_contradicted',
  verifiable: 'answers_verifiable',
  inconclusive: 'answers_inconclusive',
  noProvider: 'answers_no_provider',
};

function filterVerification(
  builder: Knex.QueryBuilder,
  { verification = [] }: ServiceQuery,
) {
  builder.where(either => {
    for (const { check, verification: state } of verification) {
      if (check === undefined && state === 'contradicted') {
        // Not of verifiable answers alone: see isContradiction.
        either.orWhere('readiness_assessments.contradictions', '>', 0);
      } else if (check === undefined) {
        either.orWhere(
          `readiness_assessments.${ANSWER_COLUMNS[state]}`,
          '>',
          0,
        );
      } else {
        either.orWhereIn('readiness_assessments.assessment_id', those =>
          those
            .select('assessment_id')
            .from('readiness_verifiable_answers')
            .where({ check_id: check, verification: state }),
        );
      }
    }
  });
}

function filterAssurance(
  builder: Knex.QueryBuilder,
  options: {
    wanted?: readonly Assurance[];
    /** Column and values of the services that are verified or declared at all. */
    among: [string, readonly string[]];
    column: 'verdict_verified' | 'monitoring_verified';
  },
) {
  const { wanted, among, column } = options;
  if (wanted) {
    const [state, values] = among;
    builder.whereIn(`readiness_assessments.${state}`, values).whereIn(
      `readiness_assessments.${column}`,
      wanted.map(assurance => (assurance === 'verified' ? 1 : 0)),
    );
  }
}
