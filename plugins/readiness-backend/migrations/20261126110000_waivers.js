// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

const REF_LENGTH = 512;

/**
 * Waivers, the record of decisions, and what gates answered. All tables are new, so that nothing is locked. Nothing here
 * hangs on an assessment: the record of a service outlives it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_waivers', table => {
    table.comment(
      'One row for each request for a waiver, whatever became of it; never deleted, below 1 kB each',
    );
    table.string('waiver_id', 36).primary();
    table.string('entity_ref', REF_LENGTH).notNullable().comment('Lower case');
    table.string('checklist_id', 255).notNullable();
    table.string('check_id', 255).notNullable();
    table
      .string('section_id', 255)
      .notNullable()
      .comment('Of the check when it was requested');
    table
      .string('severity', 32)
      .notNullable()
      .comment('Of the check when it was requested');
    table
      .string('state', 32)
      .notNullable()
      .comment(
        'requested, granted, refused, revoked, expired, notNeeded or withdrawn',
      );
    table.string('source', 32).notNullable().comment('api or git');
    table.text('reason').notNullable().comment('Masked');
    table.string('ticket', 512).comment('Masked');
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment('The last millisecond of its last day, in UTC');
    table
      .string('requested_by', REF_LENGTH)
      .notNullable()
      .comment('Ref of a user, or of the owner for an annotation');
    table.bigInteger('requested_at').notNullable();
    table
      .string('decided_by', REF_LENGTH)
      .comment('Who granted or refused it: ref of a user, or configuration');
    table.bigInteger('decided_at');
    table
      .string('ended_by', REF_LENGTH)
      .comment('Who ended it: ref of a user, or readiness');
    table.bigInteger('ended_at');
    table.text('comment').comment('Of the last decision; masked');
    table
      .text('objection')
      .comment('JSON: what was observed when the owner said "not right"');
    table
      .integer('wrong_rule')
      .notNullable()
      .defaultTo(0)
      .comment('1 if the rule is wrong and not the service');
    table.string('batch', 36).comment('The same for those requested together');
    table
      .string('request_id', 128)
      .comment('Of the caller: the same again makes no second one');
    table
      .string('text_hash', 64)
      .comment('Of the annotation: the same text is requested once');
    table
      .integer('version')
      .notNullable()
      .comment('Each decision names the version that it read');
    table
      .bigInteger('changed_at')
      .notNullable()
      .comment('When it was decided on last');
    for (const column of ['changed_at', 'expires_at', 'requested_at']) {
      table.index(
        ['state', column, 'waiver_id'],
        `readiness_waivers_by_${column}_idx`,
      );
    }
    table.index(['changed_at', 'waiver_id'], 'readiness_waivers_changed_idx');
    table.index(['entity_ref', 'state'], 'readiness_waivers_entity_idx');
    table.index(['batch'], 'readiness_waivers_batch_idx');
    table.unique(['requested_by', 'request_id', 'entity_ref'], {
      indexName: 'readiness_waivers_request_idx',
    });
  });
  // Two that request at once: one of them is told of the other.
  await knex.raw(
    `create unique index readiness_waivers_open_idx on readiness_waivers (entity_ref, checklist_id, check_id) where state = 'requested'`,
  );
  await knex.raw(
    'create index readiness_waivers_wrong_rule_idx on readiness_waivers (check_id) where wrong_rule = 1',
  );

  await knex.schema.createTable('readiness_decisions', table => {
    table.comment(
      'The record: one row for each decision on a waiver; rows are only added',
    );
    table.bigIncrements('decision_id');
    table
      .string('waiver_id', 36)
      .notNullable()
      .references('waiver_id')
      .inTable('readiness_waivers');
    table.string('entity_ref', REF_LENGTH).notNullable();
    table.bigInteger('at').notNullable();
    table.string('action', 32).notNullable();
    table
      .string('by', REF_LENGTH)
      .notNullable()
      .comment('Ref of a user or owner, configuration or readiness');
    table.string('from_state', 32).comment('Null for the request');
    table.string('to_state', 32).notNullable();
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment('The end that it had from then on');
    table.text('comment').comment('Masked');
    table
      .text('basis')
      .comment('JSON: what was known of the check at that time; masked');
    table.index(['waiver_id', 'decision_id'], 'readiness_decisions_waiver_idx');
    table.index(
      ['entity_ref', 'decision_id'],
      'readiness_decisions_entity_idx',
    );
    table.index(['by', 'decision_id'], 'readiness_decisions_by_idx');
  });

  await knex.schema.createTable('readiness_gate_answers', table => {
    table.comment(
      'What gates answered; deleted after readiness.gate.keep, about 500 bytes each',
    );
    table.bigIncrements('answer_id');
    table.bigInteger('at').notNullable();
    table.string('entity_ref', REF_LENGTH).notNullable();
    table.string('checklist_id', 255);
    table.string('required_level', 32);
    table.string('answer', 32).notNullable();
    table.string('reason', 32).notNullable();
    table.text('blockers').notNullable().comment('JSON list of ids of checks');
    table.bigInteger('evaluated_at');
    table.integer('stale').notNullable().comment('1 or 0');
    table.string('asked_by', REF_LENGTH).notNullable();
    table.index(['at'], 'readiness_gate_answers_at_idx');
    table.index(
      ['entity_ref', 'answer_id'],
      'readiness_gate_answers_entity_idx',
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'readiness_gate_answers',
    'readiness_decisions',
    'readiness_waivers',
  ]) {
    await knex.schema.dropTable(table);
  }
};
