// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { NotFoundError } from '@backstage/errors';
import {
  type Answer,
  type CompiledChecklist,
  type Inventory,
  type InventoryAnswer,
  isClosed,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import { readInventory } from '../database/operations/read/readInventory';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { EvaluatedAssessmentRow } from '../database/tables';
import { withoutHiddenConsumers } from '../permissions/hideConsumers';
import { hideNamesInInventory } from '../permissions/hideNamesInInventory';
import { hideSensitiveResults } from '../permissions/hideSensitive';
import type { MaySeeSensitive } from '../permissions/SensitiveReaders';
import type { CallerOptions } from '../permissions/CallerOptions';
import type { CheckVocabulary } from './request/CheckVocabulary';
import { refuse } from './request/refuse';
import { statusCounts } from './statusCounts';

const MOST_ENTRIES = 200;

/**
 * What was answered to one check: counted values, and where answers are free also who said what.
 * @internal
 */
export async function takeInventory(options: {
  knex: Knex;
  check: string;
  query: ServiceQuery;
  vocabulary: CheckVocabulary;
  checklists: CompiledChecklist[];
  readable?: CallerOptions['readable'];
  /** Default: everyone sees everything. */
  maySeeSensitive?: CallerOptions['maySeeSensitive'];
}): Promise<Omit<Inventory, 'visibility'>> {
  const { knex, check, query, vocabulary, checklists, readable } = options;
  const { maySeeSensitive = () => true } = options;
  const asked = vocabulary.checks.get(check);
  if (!asked) {
    throw new NotFoundError(
      refuse({
        what: 'check',
        given: check,
        allowed: [...vocabulary.checks.keys()],
      }).message,
    );
  }
  const isFree = !isClosed(asked.answer);
  const rows = await readInventory({
    knex,
    query,
    check,
    checklists: vocabulary.checklistsOf.get(check) ?? [],
    limit: MOST_ENTRIES,
    withAnswers: isFree,
  });
  return {
    check,
    totalItems: rows.totalItems,
    values: readable
      ? await withoutHiddenConsumers({
          knex,
          query,
          check: asked,
          values: rows.values,
          readable,
        })
      : rows.values,
    statuses: statusCounts(rows.totalItems, rows.statuses),
    ...(rows.answered && {
      answers: await hideNamesInInventory({
        given: rows.answered.flatMap(row =>
          answerIn(row, check, { checklists, maySeeSensitive }),
        ),
        check: asked,
        readable,
      }),
    }),
  };
}

function answerIn(
  row: Pick<
    EvaluatedAssessmentRow,
    'entity_ref' | 'title' | 'owner' | 'evaluation' | 'checklist_id'
  >,
  check: string,
  options: {
    checklists: CompiledChecklist[];
    maySeeSensitive: MaySeeSensitive;
  },
): { listed: InventoryAnswer; answer: Answer }[] {
  const { checklists, maySeeSensitive } = options;
  const checklist = checklists.find(({ id }) => id === row.checklist_id);
  const found = checklist
    ? decodeEvaluation(row.evaluation, checklist, row.entity_ref).checks.filter(
        item => item.check === check,
      )
    : [];
  const [result] =
    checklist && !maySeeSensitive(row.owner)
      ? hideSensitiveResults(found, checklist)
      : found;
  return result?.answer
    ? [
        {
          answer: result.answer,
          listed: {
            entityRef: row.entity_ref,
            ...(row.title !== null && { title: row.title }),
            status: result.status,
            text: result.answer.text,
          },
        },
      ]
    : [];
}
