// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ListFilter,
  ServiceSort,
} from 'backstage-plugin-readiness-common';
import type { AssessmentRow } from '../../tables';

/** Of what kind a value is that says where a row stands: texts as columns have them, whole numbers of 32 bits, times. @internal */
export type PositionKind = 'text' | 'integer' | 'time';

/** One value that lists are sorted by, never null. @internal */
export interface PositionPart {
  expression: string;
  kind: PositionKind;
}

interface ServiceField {
  /** What is sorted by before the name and the id. */
  sort?: PositionPart[];
  /** The column that has one of the values of the filter. */
  filter?: keyof AssessmentRow;
}

function column(
  name: keyof AssessmentRow,
  kind: PositionKind,
  /** An SQL literal that stands for null. */
  ifNull?: string,
): PositionPart {
  const expression = `readiness_assessments.${name}`;
  return {
    expression: ifNull ? `coalesce(${expression}, ${ifNull})` : expression,
    kind,
  };
}

/** How lists are sorted by a field of services, and filtered by the values of a column. */
const FIELDS = {
  name: { sort: [] },
  // Of one owner or System the most urgent first.
  owner: {
    sort: [column('owner', 'text', `''`), column('verdict_rank', 'integer')],
    filter: 'owner',
  },
  system: {
    sort: [column('system', 'text', `''`), column('verdict_rank', 'integer')],
    filter: 'system',
  },
  domain: { filter: 'domain' },
  lifecycle: { filter: 'lifecycle' },
  type: { filter: 'type' },
  verdict: {
    // The most urgent first, then the longest unchanged.
    sort: [column('verdict_rank', 'integer'), column('verdict_since', 'time')],
    filter: 'verdict',
  },
  verdictSince: { sort: [column('verdict_since', 'time')] },
  level: { filter: 'level' },
  score: { sort: [column('score_permille', 'integer', '-1')] },
  blockers: {
    sort: [
      column('open_blocker', 'integer'),
      column('open_required', 'integer'),
    ],
  },
  monitoring: { sort: [column('monitoring', 'text')], filter: 'monitoring' },
  dataClass: { sort: [column('data_classes', 'text')] },
  // Those without a date come last.
  launchDate: { sort: [column('launch_date', 'text', `'9999'`)] },
  checklist: { filter: 'checklist_id' },
} satisfies Record<ServiceSort, ServiceField & { sort: PositionPart[] }> &
  Partial<Record<ListFilter, ServiceField>>;

type Fields = typeof FIELDS;

/** A filter whose values a column has. @internal */
export type ColumnFilter = {
  [Name in keyof Fields]: Fields[Name] extends { filter: string }
    ? Name
    : never;
}[keyof Fields];

/** @internal */
export const COLUMN_FILTERS = Object.entries<ServiceField>(FIELDS).flatMap(
  ([name, { filter }]) =>
    filter ? [{ name: name as ColumnFilter, column: filter }] : [],
);

/** Where a row stands in the order of a field: the name and the id come last. @internal */
export function positionOf(field: ServiceSort): PositionPart[] {
  return [
    ...FIELDS[field].sort,
    column('sort_name', 'text'),
    column('assessment_id', 'integer'),
  ];
}
