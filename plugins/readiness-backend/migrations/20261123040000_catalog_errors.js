// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * What the catalog cannot read at present. Both tables are new, so that nothing is locked; they hold a row for each error
 * of the catalog, and one for each service that a file with errors holds.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_catalog_errors', table => {
    table.comment('What the catalog says that it cannot read, masked');
    table
      .string('entity_ref', 512)
      .notNullable()
      .comment('Who carries it: the entity itself, or the Location of a file');
    table.integer('position').notNullable();
    table.text('message').notNullable();
    table.text('fix').notNullable();
    table.text('file');
    table.integer('line');
    table.integer('column');
    table
      .boolean('never_read')
      .notNullable()
      .comment('The catalog has nothing older of it to show');
    table.bigInteger('since').notNullable();
    table
      .bigInteger('reported_at')
      .notNullable()
      .comment('When it was seen last, give or take some minutes');
    table.primary(['entity_ref', 'position']);
  });

  await knex.schema.createTable('readiness_catalog_error_services', table => {
    table.comment('The services whose file a Location cannot read');
    table.string('entity_ref', 512).notNullable();
    table.integer('position').notNullable();
    table.string('service_ref', 512).notNullable();
    table.primary(['entity_ref', 'position', 'service_ref']);
    table.index(['service_ref'], 'readiness_catalog_error_services_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readiness_catalog_error_services');
  await knex.schema.dropTable('readiness_catalog_errors');
};
