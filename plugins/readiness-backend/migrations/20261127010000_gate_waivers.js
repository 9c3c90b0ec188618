// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * An answer of a gate keeps the waivers that were in force: afterwards it is known what a deployment was allowed on.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_gate_answers', table => {
    table
      .text('waivers')
      .comment('JSON list of ids of checks; null in answers that are older');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('readiness_gate_answers', table => {
    table.dropColumn('waivers');
  });
};
