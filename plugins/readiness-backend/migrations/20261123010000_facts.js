// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * What evidence providers observe. The sizes that comments name are for 100,000 services and four providers. All tables
 * are new, so that nothing is locked.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_target_services', table => {
    table.comment(
      'What is looked at for which service; one row a service and provider, written together with the service',
    );
    table
      .integer('service_id')
      .notNullable()
      .references('service_id')
      .inTable('readiness_services')
      .onDelete('CASCADE');
    table.string('provider', 63).notNullable();
    table
      .string('target_id', 43)
      .notNullable()
      .comment('Hash of provider and target');
    table
      .text('target')
      .notNullable()
      .comment('The key that the provider gave: a URL, a repository');
    table.primary(['service_id', 'provider']);
    table.index(
      ['provider', 'target_id', 'service_id'],
      'readiness_target_services_target_idx',
    );
  });

  await knex.schema.createTable('readiness_targets', table => {
    table.comment(
      'How looking at a target went the last time; a row appears with the first look',
    );
    table.string('target_id', 43).primary();
    table.string('provider', 63).notNullable();
    table.text('target').notNullable();
    table
      .text('state')
      .comment(
        'What the provider wants back at the next look, such as an etag',
      );
    table
      .string('services_hash', 43)
      .comment('Of the services that the last look was for');
    table
      .bigInteger('last_at')
      .notNullable()
      .comment('When the last look began');
    table
      .bigInteger('not_before')
      .comment('Asked for by the target, or because it failed');
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('Looks in a row that gave nothing');
    table.text('error').comment('Why the last look gave nothing');
    table.index(['provider', 'last_at'], 'readiness_targets_due_idx');
  });

  await knex.schema.createTable('readiness_facts', table => {
    table.comment(
      'The last that was observed; about ten rows a target, below 1 kB each',
    );
    table.string('target_id', 43).notNullable();
    table.string('fact', 127).notNullable().comment('<provider>.<fact>');
    table
      .string('entity_ref', 512)
      .notNullable()
      .comment(
        'Lower case; empty when it is about every service of the target',
      );
    table.text('value').comment('JSON with sorted keys');
    table
      .text('cannot_tell')
      .comment('Why there is no value, although somebody looked');
    table.text('url');
    table
      .bigInteger('observed_at')
      .comment('With value or cannot_tell only, as the next two');
    table.bigInteger('expires_at');
    table
      .integer('seen')
      .notNullable()
      .comment('Looks in a row that gave the same');
    table
      .text('previous')
      .comment('JSON: what counted before, until this was seen often enough');
    table
      .bigInteger('collected_at')
      .notNullable()
      .comment('The look that named it last');
    table.text('error').comment('Why that look could not observe it');
    table.primary(['target_id', 'fact', 'entity_ref']);
    table.index(['expires_at'], 'readiness_facts_expires_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readiness_facts');
  await knex.schema.dropTable('readiness_targets');
  await knex.schema.dropTable('readiness_target_services');
};
