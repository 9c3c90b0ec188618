// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Assurance,
  MONITORED,
  READY_VERDICTS,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { AssessmentRow } from '../../tables';

type Column = keyof AssessmentRow;

/** The columns that a field of a list row is made of, and how. Fields that are undefined are left out. */
interface FieldReader<Value> {
  columns: Column[];
  read: (row: AssessmentRow) => Value;
}

/** A field that is the value of one column. */
function from<Name extends Column>(column: Name) {
  return {
    columns: [column],
    read: (row: AssessmentRow) =>
      (row[column] ?? undefined) as NonNullable<AssessmentRow[Name]>,
  };
}

function timeFrom(column: 'verdict_since' | 'evaluated_at') {
  return {
    columns: [column],
    read: (row: AssessmentRow) => new Date(Number(row[column])).toISOString(),
  };
}

/** Several numbers of a row under names of their own. */
function counts<Name extends string>(columns: Record<Name, NumberColumn>) {
  const entries = Object.entries(columns) as [Name, NumberColumn][];
  return {
    columns: entries.map(([, column]) => column),
    read: (row: AssessmentRow) => {
      const read = {} as Record<Name, number>;
      for (const [name, column] of entries) {
        read[name] = row[column] ?? 0;
      }
      return read;
    },
  };
}

type NumberColumn = {
  [Name in Column]: AssessmentRow[Name] extends number | null ? Name : never;
}[Column];

function assuranceOf(isVerified: number): Assurance {
  return isVerified === 1 ? 'verified' : 'declared';
}

const score = counts({
  passed: 'score_passed',
  total: 'score_total',
  waived: 'score_waived',
  notApplicable: 'score_not_applicable',
});

/** Every field of a list row but the blockers, which have a table of their own. */
const READERS: {
  [Field in Exclude<keyof ServiceSummary, 'blockers'>]-?: FieldReader<
    ServiceSummary[Field]
  >;
} = {
  entityRef: from('entity_ref'),
  kind: from('kind'),
  namespace: from('namespace'),
  name: from('name'),
  title: from('title'),
  description: from('description'),
  owner: from('owner'),
  system: from('system'),
  domain: from('domain'),
  lifecycle: from('lifecycle'),
  type: from('type'),
  verdict: from('verdict'),
  verdictVerification: {
    columns: ['verdict', 'verdict_verified'],
    read: row =>
      READY_VERDICTS.includes(row.verdict)
        ? assuranceOf(row.verdict_verified)
        : undefined,
  },
  level: from('level'),
  score: {
    columns: score.columns,
    read: row => (row.score_total === null ? undefined : score.read(row)),
  },
  completeness: counts({ answered: 'answered', applicable: 'applicable' }),
  verdictSince: timeFrom('verdict_since'),
  open: counts({
    blocker: 'open_blocker',
    required: 'open_required',
    recommended: 'open_recommended',
  }),
  dataClasses: {
    columns: ['data_classes'],
    read: row => (row.data_classes ? row.data_classes.split(',') : []),
  },
  monitoring: from('monitoring'),
  monitoringVerification: {
    columns: ['monitoring', 'monitoring_verified'],
    read: row =>
      MONITORED.includes(row.monitoring)
        ? assuranceOf(row.monitoring_verified)
        : undefined,
  },
  verifiableAnswers: counts({
    verified: 'answers_verified',
    corroborated: 'answers_corroborated',
    linked: 'answers_linked',
    declared: 'answers_declared',
    contradicted: 'answers_contradicted',
  }),
  contradictions: from('contradictions'),
  unverifiedAnswers: counts({
    verifiable: 'answers_verifiable',
    inconclusive: 'answers_inconclusive',
    noProvider: 'answers_no_provider',
  }),
  launchDate: from('launch_date'),
  onCall: {
    columns: ['on_call'],
    read: row => (row.on_call ? JSON.parse(row.on_call) : undefined),
  },
  blockedSince: {
    columns: ['blocked_since'],
    read: row =>
      row.blocked_since
        ? new Date(Number(row.blocked_since)).toISOString()
        : undefined,
  },
  evaluatedAt: timeFrom('evaluated_at'),
};

const FIELDS = Object.entries(READERS) as [
  keyof ServiceSummary,
  FieldReader<unknown>,
][];

/** The columns of a list row: all that it shows, and the id. Not the evaluation, which is long. @internal */
export const SUMMARY_COLUMNS: readonly Column[] = [
  ...new Set<Column>([
    'assessment_id',
    ...FIELDS.flatMap(([, { columns }]) => columns),
  ]),
];

/** @internal */
export function toServiceSummary(
  /** With the {@link SUMMARY_COLUMNS}. */
  row: AssessmentRow,
  blockers: ServiceSummary['blockers'],
): ServiceSummary {
  const summary: Partial<Record<keyof ServiceSummary, unknown>> = { blockers };
  for (const [field, { read }] of FIELDS) {
    const value = read(row);
    if (value !== undefined) {
      summary[field] = value;
    }
  }
  return summary as unknown as ServiceSummary;
}
