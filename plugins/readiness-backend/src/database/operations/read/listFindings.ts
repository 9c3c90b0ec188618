// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FindingCode,
  type Problems,
  SEVERITIES,
  type Severity,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { FindingRow, AssessmentRow } from '../../tables';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

const SEVERITY_RANK = `case readiness_checks.severity ${SEVERITIES.map(
  (_, rank) => `when ? then ${rank}`,
).join(' ')} else ${SEVERITIES.length} end`;

/**
 * Findings, which their owners mend: secrets first, then by the severity of the check, then those of the most urgent services.
 * In two statements.
 * @internal
 */
export async function listFindings(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
  offset: number;
}): Promise<Pick<Problems, 'findings' | 'totalFindings'>> {
  const { knex, query, limit, offset } = options;
  const findings = () =>
    filterServices(
      knex('readiness_findings').join(
        'readiness_assessments',
        'readiness_assessments.assessment_id',
        'readiness_findings.assessment_id',
      ),
      query,
    );
  const [{ findings: totalFindings }] = await findings().count({
    findings: '*',
  });
  const rows: (FindingRow &
    Pick<AssessmentRow, 'title' | 'owner'> & {
      service: string;
      severity: string | null;
    })[] = await findings()
    .leftJoin('readiness_checks', join =>
      join
        .on(
          'readiness_checks.assessment_id',
          'readiness_findings.assessment_id',
        )
        .on('readiness_checks.check_id', 'readiness_findings.check_id'),
    )
    .select(
      'readiness_findings.*',
      'readiness_assessments.title',
      'readiness_assessments.owner',
      'readiness_assessments.entity_ref as service',
      'readiness_checks.severity',
    )
    .orderByRaw('case when code = ? then 0 else 1 end', ['secret'])
    .orderByRaw(SEVERITY_RANK, [...SEVERITIES])
    .orderBy([
      'readiness_assessments.verdict_rank',
      'readiness_assessments.sort_name',
      'readiness_assessments.assessment_id',
      'readiness_findings.position',
    ])
    .limit(limit)
    .offset(offset);
  return {
    totalFindings: Number(totalFindings),
    findings: rows.map(row => ({
      code: row.code as FindingCode,
      ...(row.check_id !== null && { check: row.check_id }),
      key: row.key,
      entityRef: row.entity_ref,
      message: row.message,
      fix: row.fix,
      ...(row.file !== null && {
        location: {
          file: row.file,
          ...(row.line !== null && { line: row.line }),
        },
      }),
      service: row.service,
      ...(row.severity !== null && { severity: row.severity as Severity }),
      ...(row.title !== null && { title: row.title }),
      ...(row.owner !== null && { owner: row.owner }),
    })),
  };
}
