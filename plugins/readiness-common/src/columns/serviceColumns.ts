// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from '../client/generated/types';
import type { Assurance, Level, Monitoring, Verdict } from '../engine';

interface ColumnDefinition {
  /**
   * Whether the screens show it: always, or when somebody chose it in the column menu. Absent: only the CSV has it.
   * Chosen columns stand last; `after` puts one beside another column instead.
   */
  shown?: 'always' | 'chosen';
  after?: string;
  /** What the CSV has of it: heading and value of each of its columns. Undefined is an empty cell. */
  csv: Record<string, (service: ServiceSummary) => string | number | undefined>;
}

/**
 * The columns of the list of services, in the order of the CSV, the column menu, the table and the cards. The frontend has
 * the cell of each beside it; it can be sorted by those that are in `SERVICE_SORTS`. Where a value is one of a list, its type
 * is written out: the compiler would name the members in an order that any other change alters, and with it the API report.
 * @public
 */
export const SERVICE_COLUMNS = {
  name: {
    shown: 'always',
    csv: {
      entityRef: service => service.entityRef,
      name: service => service.title ?? service.name,
    },
  },
  owner: { shown: 'always', csv: { owner: service => service.owner } },
  system: { shown: 'chosen', csv: { system: service => service.system } },
  domain: { csv: { domain: service => service.domain } },
  lifecycle: {
    shown: 'chosen',
    csv: { lifecycle: service => service.lifecycle },
  },
  type: { csv: { type: service => service.type } },
  verdict: {
    shown: 'always',
    csv: {
      verdict: (service): Verdict => service.verdict,
      verdictVerification: (service): Assurance | undefined =>
        service.verdictVerification,
      verdictSince: service => service.verdictSince,
    },
  },
  level: {
    shown: 'chosen',
    csv: { level: (service): Level | undefined => service.level },
  },
  score: {
    shown: 'chosen',
    csv: {
      passed: service => service.score?.passed,
      total: service => service.score?.total,
      waived: service => service.score?.waived,
      notApplicable: service => service.score?.notApplicable,
    },
  },
  completeness: {
    shown: 'chosen',
    csv: {
      answered: service => service.completeness.answered,
      applicable: service => service.completeness.applicable,
    },
  },
  blockers: {
    shown: 'always',
    csv: {
      blockers: service => service.blockers.map(({ check }) => check).join(' '),
      openBlockers: service => service.open.blocker,
      openRequired: service => service.open.required,
      openRecommended: service => service.open.recommended,
    },
  },
  dataClass: {
    shown: 'always',
    csv: { dataClasses: service => service.dataClasses.join(' ') },
  },
  monitoring: {
    shown: 'always',
    csv: {
      monitoring: (service): Monitoring => service.monitoring,
      monitoringVerification: (service): Assurance | undefined =>
        service.monitoringVerification,
    },
  },
  verifiableAnswers: {
    shown: 'chosen',
    // The verdict is worth as much as what it rests on.
    after: 'verdict',
    csv: {
      answersVerified: service => service.verifiableAnswers.verified,
      answersCorroborated: service => service.verifiableAnswers.corroborated,
      answersLinked: service => service.verifiableAnswers.linked,
      answersDeclared: service => service.verifiableAnswers.declared,
      answersContradicted: service => service.verifiableAnswers.contradicted,
      contradictions: service => service.contradictions,
      answersVerifiable: service => service.unverifiedAnswers.verifiable,
      answersInconclusive: service => service.unverifiedAnswers.inconclusive,
      answersNoProvider: service => service.unverifiedAnswers.noProvider,
    },
  },
  launchDate: {
    shown: 'chosen',
    csv: { launchDate: service => service.launchDate },
  },
  onCall: {
    csv: {
      onCall: ({ onCall }) =>
        onCall && (onCall.title ?? onCall.id ?? onCall.kind),
      onCallUrl: service => service.onCall?.url,
    },
  },
  blockedSince: { csv: { blockedSince: service => service.blockedSince } },
  evaluatedAt: { csv: { evaluatedAt: service => service.evaluatedAt } },
} satisfies Record<string, ColumnDefinition>;

/** A column that the screens can show. @public */
export type ServiceColumn = {
  [Name in keyof typeof SERVICE_COLUMNS]: (typeof SERVICE_COLUMNS)[Name] extends {
    shown: string;
  }
    ? Name
    : never;
}[keyof typeof SERVICE_COLUMNS];

/** A column that the screens show when somebody chose it. @public */
export type OptionalServiceColumn = {
  [Name in keyof typeof SERVICE_COLUMNS]: (typeof SERVICE_COLUMNS)[Name] extends {
    shown: 'chosen';
  }
    ? Name
    : never;
}[keyof typeof SERVICE_COLUMNS];

const definitions = Object.entries<ColumnDefinition>(SERVICE_COLUMNS);

function namesOf<Name extends ServiceColumn>(how: ColumnDefinition['shown']) {
  return definitions
    .filter(([, { shown }]) => shown === how)
    .map(([name]) => name as Name);
}

/** The columns of the column menu. @public */
export const OPTIONAL_SERVICE_COLUMNS: readonly OptionalServiceColumn[] =
  namesOf('chosen');

/** The columns that are shown unless somebody hides them; the first never is. @public */
export const USUAL_SERVICE_COLUMNS: readonly ServiceColumn[] =
  namesOf('always');

/** The columns to show when some were chosen, and some hidden. @public */
export function shownServiceColumns(
  chosen: readonly OptionalServiceColumn[],
  hidden: readonly ServiceColumn[] = [],
): ServiceColumn[] {
  const [first, ...others] = USUAL_SERVICE_COLUMNS;
  const columns = [first, ...others.filter(name => !hidden.includes(name))];
  for (const name of OPTIONAL_SERVICE_COLUMNS) {
    if (chosen.includes(name)) {
      const { after }: ColumnDefinition = SERVICE_COLUMNS[name];
      const place = columns.findIndex(column => column === after) + 1;
      columns.splice(place || columns.length, 0, name);
    }
  }
  return columns;
}

/** Heading and value of each column of the CSV. @public */
export const CSV_COLUMNS: readonly (readonly [
  heading: string,
  valueOf: (service: ServiceSummary) => string | number | undefined,
])[] = definitions.flatMap(([, { csv }]) => Object.entries(csv));
