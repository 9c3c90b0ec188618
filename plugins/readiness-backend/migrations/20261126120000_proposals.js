// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * Answers that were handed in: who, where, and how it stands. A few rows for each entity.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_proposals', table => {
    table.comment('Answers that were handed in');
    table.string('proposal_id', 36).primary();
    table.string('entity_ref', 512).notNullable().comment('Lower case');
    table
      .string('running_ref', 512)
      .unique({ indexName: 'readiness_proposals_running_uk' })
      .comment(
        'The entity, while it is being handed in: one at a time; null afterwards',
      );
    table
      .string('state', 16)
      .notNullable()
      .comment('running, failed, open, merged, done, closed or unknown');
    table.string('proposed_by', 512).notNullable().comment('Who handed it in');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table
      .text('wanted')
      .notNullable()
      .comment('JSON object: the answers by name; null is removed');
    table
      .text('file')
      .notNullable()
      .comment('JSON object: the catalog file, as its location names it');
    table.text('branch');
    table.text('url').comment('Of the request');
    table.integer('number').comment('Of the request');
    table.string('task_id', 255).comment('Of the Scaffolder');
    table.text('steps').comment('JSON list: how far that task came');
    table.text('message').comment('Why it failed');
    table.index(
      ['entity_ref', 'created_at'],
      'readiness_proposals_by_entity_idx',
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readiness_proposals');
};
