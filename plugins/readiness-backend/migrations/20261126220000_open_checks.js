// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The filters of the list tell how many services have which check open. The index has all that is read for it, in the order in
 * which it is counted, so that the rows are not read; the index that it replaces had less.
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('readiness_checks', table => {
    table.dropIndex([], 'readiness_checks_section_idx');
    table.index(
      ['section_id', 'check_id', 'status', 'assessment_id'],
      'readiness_checks_open_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('readiness_checks', table => {
    table.dropIndex([], 'readiness_checks_open_idx');
    table.index(
      ['section_id', 'assessment_id'],
      'readiness_checks_section_idx',
    );
  });
};
