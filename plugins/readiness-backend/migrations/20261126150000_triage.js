// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * Since when a service is blocked, and who is on call. The next sweep evaluates every service once more and writes the
 * second (see `EVALUATION_VERSION`).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_assessments', table => {
    table
      .bigInteger('blocked_since')
      .comment('Since when a blocker is open; null when none is');
    table
      .text('on_call')
      .comment('JSON object: the first way to reach who is on call');
  });
  // The earliest that is known.
  await knex.raw(
    "update readiness_assessments set blocked_since = verdict_since where level = 'blocked'",
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  // Not by knex, which makes a new table on SQLite and loses the rows that hang on the old one.
  for (const column of ['on_call', 'blocked_since']) {
    await knex.raw('alter table ?? drop column ??', [
      'readiness_assessments',
      column,
    ]);
  }
};
