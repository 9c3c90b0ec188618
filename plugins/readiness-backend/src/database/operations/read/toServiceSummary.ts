// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Assurance,
  Level,
  Monitoring,
  ServiceSummary,
  Verdict,
} from 'backstage-plugin-readiness-common';
import type { AssessmentRow } from '../../tables';

/** The columns of a list row: all but the evaluation, which is long. @internal */
export const SUMMARY_COLUMNS = [
  'assessment_id',
  'entity_ref',
  'kind',
  'namespace',
  'name',
  'title',
  'description',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'verdict',
  'level',
  'score_passed',
  'score_total',
  'score_waived',
  'score_not_applicable',
  'answered',
  'applicable',
  'open_blocker',
  'open_required',
  'open_recommended',
  'data_classes',
  'monitoring',
  'answers_verified',
  'answers_corroborated',
  'answers_linked',
  'answers_declared',
  'answers_contradicted',
  'contradictions',
  'answers_verifiable',
  'answers_inconclusive',
  'answers_no_provider',
  'verdict_verified',
  'monitoring_verified',
  'launch_date',
  'verdict_since',
  'evaluated_at',
] as const;

/** @internal */
export type SummaryRow = Pick<AssessmentRow, (typeof SUMMARY_COLUMNS)[number]>;

/** @internal */
export function toServiceSummary(
  row: SummaryRow,
  blockers: ServiceSummary['blockers'],
): ServiceSummary {
  const texts = Object.fromEntries(
    (
      [
        ['title', row.title],
        ['description', row.description],
        ['owner', row.owner],
        ['system', row.system],
        ['domain', row.domain],
        ['lifecycle', row.lifecycle],
        ['type', row.type],
        ['launchDate', row.launch_date],
      ] as const
    ).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    namespace: row.namespace,
    name: row.name,
    ...texts,
    verdict: row.verdict as Verdict,
    ...(['ready', 'readyWithWaivers'].includes(row.verdict) && {
      verdictVerification: assuranceOf(row.verdict_verified),
    }),
    ...(row.level !== null && { level: row.level as Level }),
    ...(row.score_total !== null && {
      score: {
        passed: row.score_passed ?? 0,
        total: row.score_total,
        waived: row.score_waived ?? 0,
        notApplicable: row.score_not_applicable ?? 0,
      },
    }),
    completeness: { answered: row.answered, applicable: row.applicable },
    verdictSince: toIsoTime(row.verdict_since),
    blockers,
    open: {
      blocker: row.open_blocker,
      required: row.open_required,
      recommended: row.open_recommended,
    },
    dataClasses: row.data_classes ? row.data_classes.split(',') : [],
    monitoring: row.monitoring as Monitoring,
    ...(['monitored', 'partial'].includes(row.monitoring) && {
      monitoringVerification: assuranceOf(row.monitoring_verified),
    }),
    verifiableAnswers: {
      verified: row.answers_verified,
      corroborated: row.answers_corroborated,
      linked: row.answers_linked,
      declared: row.answers_declared,
      contradicted: row.answers_contradicted,
    },
    contradictions: row.contradictions,
    unverifiedAnswers: {
      verifiable: row.answers_verifiable,
      inconclusive: row.answers_inconclusive,
      noProvider: row.answers_no_provider,
    },
    evaluatedAt: toIsoTime(row.evaluated_at),
  };
}

function assuranceOf(isVerified: number): Assurance {
  return isVerified === 1 ? 'verified' : 'declared';
}

function toIsoTime(time: number | string): string {
  return new Date(Number(time)).toISOString();
}
