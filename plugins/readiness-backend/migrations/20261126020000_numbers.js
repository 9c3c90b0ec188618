// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * Urgency, contradictions, causes of changes, and what a sweep found. `verdict_rank` holds other numbers from now on: the
 * next sweep evaluates every service once more and writes them (see `EVALUATION_VERSION`).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_assessments', table => {
    table
      .integer('contradictions')
      .notNullable()
      .defaultTo(0)
      .comment('Contradicted checks that count');
  });
  await knex.raw(
    `update readiness_assessments set contradictions = (
       select count(*) from readiness_checks
       where readiness_checks.assessment_id = readiness_assessments.assessment_id
       and status = 'contradicted' and counted)`,
  );
  await knex.raw('drop index readiness_assessments_by_verdict_idx');
  await knex.raw(
    'create index readiness_assessments_by_verdict_idx on readiness_assessments (retired_at, verdict_rank, verdict_since, sort_name, assessment_id)',
  );
  // One row in twenty or fewer: the list and the counts read nothing else.
  await knex.raw(
    `create index readiness_checks_contradicted_idx on readiness_checks (assessment_id, check_id) where status = 'contradicted'`,
  );
  await knex.schema.alterTable('readiness_changes', table => {
    table
      .text('causes')
      .comment('JSON list: what made the evaluation happen; null when unknown');
  });
  await knex.schema.alterTable('readiness_evaluations', table => {
    table
      .text('input_parts')
      .comment(
        'JSON of short hashes of what was evaluated, to tell what changed',
      );
  });
  await knex.schema.alterTable('readiness_inputs', table => {
    table
      .string('source_hash', 16)
      .comment('Of the related entity as it was read; null when missing');
  });
  await knex.schema.alterTable('readiness_sweeps', table => {
    table
      .text('catalog')
      .comment('JSON: the entities that were read, by kind and type');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index readiness_checks_contradicted_idx');
  await knex.raw('drop index readiness_assessments_by_verdict_idx');
  await knex.raw(
    'create index readiness_assessments_by_verdict_idx on readiness_assessments (retired_at, verdict_rank, sort_name, assessment_id)',
  );
  // Not by knex, which makes a new table on SQLite and loses the rows that hang on the old one.
  for (const [table, column] of [
    ['readiness_sweeps', 'catalog'],
    ['readiness_inputs', 'source_hash'],
    ['readiness_evaluations', 'input_parts'],
    ['readiness_changes', 'causes'],
    ['readiness_assessments', 'contradictions'],
  ]) {
    await knex.raw('alter table ?? drop column ??', [table, column]);
  }
};
