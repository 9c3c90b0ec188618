// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** @internal */
export interface InventoryRows {
  /** Of the checklists that ask the check. */
  totalItems: number;
  values: { value: string; services: number }[];
  /** Without `pass`, which has no rows. */
  statuses: Map<CheckStatus, number>;
  /** Services that answered, by name, for checks whose answers are free. */
  answered?: Pick<
    EvaluatedAssessmentRow,
    'entity_ref' | 'title' | 'owner' | 'evaluation' | 'checklist_id'
  >[];
}

interface InventoryOptions {
  knex: Knex;
  query: ServiceQuery;
  check: string;
  /** The checklists that ask it. */
  checklists: string[];
  limit: number;
  /** Read the first services themselves too. */
  withAnswers: boolean;
}

/**
 * What was answered to one check, in at most five statements.
 * @internal
 */
export async function readInventory(
  options: InventoryOptions,
): Promise<InventoryRows> {
  const { knex, query, check, checklists, limit, withAnswers } = options;
  const writes = await readWrites(knex);
  const figures = await KeptFigures.of(knex).get(
    ['inventory', query, check, checklists, limit],
    writes,
    () => readFigures(options),
  );
  return withAnswers
    ? { ...figures, answered: await readAnswered(options) }
    : figures;
}

async function readFigures(options: InventoryOptions): Promise<InventoryRows> {
  const { check, limit } = options;
  const [{ services: totalItems }] = await asked(options).count({
    services: '*',
  });

  const statuses: { status: CheckStatus; services: number | string }[] =
    await asked(options)
      .join(
        'readiness_checks',
        'readiness_checks.assessment_id',
        'readiness_assessments.assessment_id',
      )
      .where('readiness_checks.check_id', check)
      .groupBy('readiness_checks.status')
      .select('readiness_checks.status')
      .count({ services: '*' });

  const values = (await asked(options)
    .join(
      'readiness_answers',
      'readiness_answers.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .where('readiness_answers.check_id', check)
    .groupBy('readiness_answers.value')
    .select('readiness_answers.value')
    .count({ services: '*' })
    .orderBy([
      { column: 'services', order: 'desc' },
      { column: 'readiness_answers.value' },
    ])
    .limit(limit)) as { value: string; services: number | string }[];

  return {
    totalItems: Number(totalItems),
    values: values.map(({ value, services }) => ({
      value,
      services: Number(services),
    })),
    statuses: new Map(
      statuses.map(({ status, services }) => [status, Number(services)]),
    ),
  };
}

async function readAnswered(
  options: InventoryOptions,
): Promise<InventoryRows['answered']> {
  const { check, limit } = options;
  return asked(options)
    .join(
      'readiness_evaluations',
      'readiness_evaluations.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .whereNotIn('readiness_assessments.assessment_id', silent =>
      silent
        .select('assessment_id')
        .from('readiness_checks')
        .where({ check_id: check })
        .whereIn('status', ['unanswered', 'notApplicable']),
    )
    .orderBy([
      'readiness_assessments.sort_name',
      'readiness_assessments.assessment_id',
    ])
    .limit(limit)
    .select('entity_ref', 'title', 'owner', 'evaluation', 'checklist_id');
}

function asked({ knex, query, checklists }: InventoryOptions) {
  return filterServices(
    knex('readiness_assessments').whereIn(
      'readiness_assessments.checklist_id',
      checklists,
    ),
    query,
  );
}
