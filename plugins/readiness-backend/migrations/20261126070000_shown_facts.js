// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * What people read instead of the value of a fact, such as the exact count. The next collection fills it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_facts', table => {
    table
      .text('shown')
      .comment('What people read instead of the value; not compared');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // Not dropColumn, for which knex copies the whole table on SQLite.
  await knex.raw('alter table ?? drop column ??', ['readiness_facts', 'shown']);
};
