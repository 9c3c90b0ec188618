// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// @ts-check

/**
 * What one process does at a time, however many there are: a lease that is not renewed ends, as its holder may be killed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_leases', table => {
    table.string('name', 64).notNullable().primary().comment('What it is for');
    table.string('holder', 64).notNullable().comment('Who has it: a process');
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment('When anybody may take it, ms since the epoch');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readiness_leases');
};
