// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/** The list by owner or System: of each the most urgent first, in the words of orderServices. */
const GROUPS = ['owner', 'system'];

/**
 * @param {import('knex').Knex} knex
 * @param {string} within - what is sorted by after the group
 */
async function indexGroups(knex, within) {
  for (const group of GROUPS) {
    await knex.raw(`drop index readiness_assessments_by_${group}_idx`);
    await knex.raw(
      `create index readiness_assessments_by_${group}_idx on readiness_assessments (retired_at, coalesce(${group}, ''), ${within}sort_name, assessment_id)`,
    );
  }
}

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
  await indexGroups(knex, 'verdict_rank, ');
  // The earliest that is known.
  await knex.raw(
    "update readiness_assessments set blocked_since = verdict_since where level = 'blocked'",
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await indexGroups(knex, '');
  // Not by knex, which makes a new table on SQLite and loses the rows that hang on the old one.
  for (const column of ['on_call', 'blocked_since']) {
    await knex.raw('alter table ?? drop column ??', [
      'readiness_assessments',
      column,
    ]);
  }
};
