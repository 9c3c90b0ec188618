// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

const TABLE = 'readiness_assessments';
const COUNTS_INDEX = 'readiness_assessments_counts_idx';

const VERIFICATION_STATES = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];

const COUNTED = [
  'retired_at',
  'verdict',
  'monitoring',
  'data_classes',
  'lifecycle',
  ...VERIFICATION_STATES.map(state => `answers_${state}`),
];

const COLUMNS = {
  verdict_verified:
    '1 if it is ready, and what a provider can observe of its blockers is observed',
  monitoring_verified: '1 if its health endpoint is verified',
  answers_verifiable:
    'Unverified answers that a configured provider could verify',
  answers_inconclusive:
    'Unverified answers that were observed without a result, or that no observation can confirm',
  answers_no_provider:
    'Unverified answers that no configured provider observes',
};

/**
 * What is verified and what could be. The next sweep fills it, as it evaluates every service once more after an update.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(TABLE, table => {
    // The defaults are constants, so that no row is written.
    for (const [column, comment] of Object.entries(COLUMNS)) {
      table.integer(column).notNullable().defaultTo(0).comment(comment);
    }
  });
  await knex.schema.alterTable(TABLE, table => {
    table.dropIndex(COUNTED, COUNTS_INDEX);
  });
  await knex.schema.alterTable(TABLE, table => {
    // Holds all that the counts of the overview ask, so that they need not read the rows.
    table.index([...COUNTED, ...Object.keys(COLUMNS)], COUNTS_INDEX);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable(TABLE, table => {
    table.dropIndex([...COUNTED, ...Object.keys(COLUMNS)], COUNTS_INDEX);
  });
  for (const column of Object.keys(COLUMNS)) {
    // Not dropColumn, for which knex copies the whole table on SQLite.
    await knex.raw('alter table ?? drop column ??', [TABLE, column]);
  }
  await knex.schema.alterTable(TABLE, table => {
    table.index(COUNTED, COUNTS_INDEX);
  });
};
