// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * Who is looking at a target just now, and which are to be looked at before their time. Only columns without a default are
 * added, which locks nothing for long.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_targets', table => {
    table
      .bigInteger('leased_until')
      .comment(
        'Somebody is looking, and is waited for until then: one that was killed keeps nobody else from looking',
      );
    table
      .bigInteger('wanted_at')
      .comment(
        'When another service joined the target; it is due unless it was looked at since',
      );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('readiness_targets', table => {
    table.dropColumn('leased_until');
    table.dropColumn('wanted_at');
  });
};
