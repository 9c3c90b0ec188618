// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { GateAnswerRow } from '../../waiverTables';
import type { ServiceScope } from '../read/ServiceQuery';

/** @internal */
export async function saveGateAnswer(
  knex: Knex,
  answer: Omit<GateAnswerRow, 'answer_id'>,
): Promise<void> {
  await knex('readiness_gate_answers').insert(answer);
}

/** One page, newest first. @internal */
export async function listGateAnswers(options: {
  knex: Knex;
  scope: ServiceScope;
  /** Lower case. */
  entityRef?: string[];
  answer?: string[];
  limit: number;
  /** Id of the last one of the page before. */
  before?: number;
}): Promise<{ rows: GateAnswerRow[]; next?: number }> {
  const { knex, scope, entityRef, answer, limit, before } = options;
  const builder = knex<GateAnswerRow>('readiness_gate_answers');
  if (scope === 'none') {
    builder.whereRaw('1 = 0');
  } else if (typeof scope === 'object') {
    builder.whereIn('entity_ref', visible =>
      visible
        .select('entity_ref')
        .from('readiness_visibility')
        .join(
          'readiness_assessments',
          'readiness_assessments.assessment_id',
          'readiness_visibility.assessment_id',
        )
        .where('viewer', scope.viewer),
    );
  }
  if (entityRef) {
    builder.whereIn('entity_ref', entityRef);
  }
  if (answer) {
    builder.whereIn('answer', answer);
  }
  if (before !== undefined) {
    builder.where('answer_id', '<', before);
  }
  const rows: GateAnswerRow[] = await builder
    .orderBy('answer_id', 'desc')
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return {
    rows: page,
    ...(rows.length > limit && { next: Number(page.at(-1)!.answer_id) }),
  };
}

/** Deletes what is older than `before`, and all but the newest `most`. @internal */
export async function pruneGateAnswers(
  knex: Knex,
  { before, most }: { before: number; most: number },
): Promise<void> {
  await knex('readiness_gate_answers').where('at', '<', before).delete();
  const oldest = await knex<GateAnswerRow>('readiness_gate_answers')
    .orderBy('answer_id', 'desc')
    .offset(most)
    .first('answer_id');
  if (oldest) {
    await knex('readiness_gate_answers')
      .where('answer_id', '<=', oldest.answer_id)
      .delete();
  }
}
