// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { urgencyRank, type Verdict } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type {
  AnswerRow,
  CheckRow,
  FindingRow,
  EvaluatedAssessmentRow,
} from '../database/tables';

/** A service as a test wants it; what it leaves out is plain. @internal */
export interface SeededService extends Partial<EvaluatedAssessmentRow> {
  name: string;
  checks?: Partial<CheckRow>[];
  answers?: Pick<AnswerRow, 'check_id' | 'value'>[];
  findings?: Partial<FindingRow>[];
}

/** Writes rows as an evaluation would, in few words. Gives the ids by name. @internal */
export async function seedServices(
  knex: Knex,
  services: SeededService[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const service of services) {
    const { checks = [], answers = [], findings = [], ...rest } = service;
    const { evaluation = '{"c":[],"f":[]}', ...given } = rest;
    const name = service.name;
    const verdict = service.verdict ?? 'ready';
    const lifecycle = service.lifecycle ?? 'production';
    const dataClasses = service.data_classes ?? '';
    const contradictions = checks.filter(
      check => check.status === 'contradicted',
    ).length;
    const [{ assessment_id }] = await knex('readiness_assessments')
      .insert({
        entity_ref: `component:default/${name.toLowerCase()}`,
        kind: 'Component',
        namespace: 'default',
        sort_name: (service.title ?? name).toLowerCase(),
        search_text: [name, service.title, service.owner]
          .join(' ')
          .toLowerCase(),
        lifecycle,
        type: 'service',
        checklist_id: 'deploy-new-service',
        checklist_digest: 'digest',
        input_hash: 'hash',
        verdict,
        verdict_rank: urgencyRank({
          verdict: verdict as Verdict,
          lifecycle,
          now: service.evaluated_at ? Number(service.evaluated_at) : 1_000_000,
          dataClasses: dataClasses.split(',').filter(Boolean),
          monitoring: service.monitoring ?? 'unknown',
          blockers: checks.filter(check => check.severity === 'blocker').length,
          contradictions,
          required: service.open_required ?? 0,
        }),
        contradictions,
        answered: 3,
        applicable: 4,
        open_blocker: checks.filter(check => check.severity === 'blocker')
          .length,
        open_required: 0,
        open_recommended: 0,
        data_classes: dataClasses,
        monitoring: 'unknown',
        revision: 1,
        evaluated_at: 1_000_000,
        verdict_since: 1_000_000,
        ...given,
      })
      .returning('assessment_id');
    ids.set(name, assessment_id);
    const rows: [string, object[]][] = [
      ['readiness_evaluations', [{ evaluation }]],
      [
        'readiness_data_classes',
        (dataClasses || 'unanswered')
          .split(',')
          .map(data_class => ({ data_class })),
      ],
      [
        'readiness_checks',
        checks.map(check => ({
          section_id: 'section',
          severity: 'required',
          status: 'fail',
          counted: true,
          ...check,
        })),
      ],
      ['readiness_answers', answers],
      [
        'readiness_findings',
        findings.map((finding, position) => ({
          position,
          entity_ref: `component:default/${name.toLowerCase()}`,
          code: 'unknown-name',
          key: 'readiness/x',
          message: 'wrong',
          fix: 'right',
          ...finding,
        })),
      ],
    ];
    for (const [table, items] of rows) {
      if (items.length) {
        await knex(table).insert(
          items.map(item => ({ assessment_id, ...item })),
        );
      }
    }
  }
  return ids;
}
