// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * How often in a row collecting a target was stopped: its reader needed too much, or the backend died meanwhile.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_targets', table => {
    table
      .integer('stops')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Counted up before collecting begins and set back when it has come to its end, so that a killed backend is counted too',
      );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('readiness_targets', table => {
    table.dropColumn('stops');
  });
};
