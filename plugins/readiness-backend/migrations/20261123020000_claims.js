// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

const STATES = [
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
];

/**
 * How much of what services claim is verified. The sizes that comments name are for 100,000 services.
 *
 * Which answers are claims is said by checklists, which are not in the database: services that are there begin with
 * none and get theirs with the next sweep, which scores every service once because the form of what is stored is part of
 * the hash of its input (inputHashOf). Adding columns with a constant default rewrites no table; the index over the
 * counts is built anew, 20 MB, in which time services cannot be written.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_services', table => {
    for (const state of STATES) {
      table
        .integer(`answers_${state}`)
        .notNullable()
        .defaultTo(0)
        .comment('Claims that stand so');
    }
  });
  // The overview sums them where it counts verdicts, and still need not read the rows.
  await replaceCountsIndex(knex, [
    ...COUNTED,
    ...STATES.map(state => `answers_${state}`),
  ]);

  await knex.schema.createTable('readiness_verifiable_answers', table => {
    table.comment(
      'How valid answers stand that a provider can observe; about ten rows a service',
    );
    table
      .integer('service_id')
      .notNullable()
      .references('service_id')
      .inTable('readiness_services')
      .onDelete('CASCADE');
    table.string('check_id', 100).notNullable();
    table
      .string('verification', 32)
      .notNullable()
      .comment('A grade, or contradicted');
    table.primary(['service_id', 'check_id']);
    table.index(
      ['check_id', 'verification', 'service_id'],
      'readiness_verifiable_answers_check_idx',
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readiness_verifiable_answers');
  await replaceCountsIndex(knex, COUNTED);
  for (const state of STATES) {
    // In SQL, because knex drops a column of SQLite by copying the table, which takes everything that hangs on it along.
    await knex.raw(
      `alter table readiness_services drop column answers_${state}`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 * @param {string[]} columns
 */
async function replaceCountsIndex(knex, columns) {
  await knex.schema.alterTable('readiness_services', table => {
    table.dropIndex([], 'readiness_services_counts_idx');
  });
  await knex.schema.alterTable('readiness_services', table => {
    table.index(columns, 'readiness_services_counts_idx');
  });
}
