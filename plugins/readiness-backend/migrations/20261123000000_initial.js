// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

/**
 * Everything the backend stores. Times are milliseconds since the epoch; refs are in lower case. The sizes that comments
 * name are for 100,000 services. All tables are new, so that nothing is locked.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_services', table => {
    table.comment(
      'One row for each service that was ever held to a checklist; below 1 kB each',
    );
    table
      .increments('service_id')
      .comment('Stands for the entity ref in the other tables');
    table
      .string('entity_ref', 512)
      .notNullable()
      .unique()
      .comment('Lower case');
    table.string('kind', 63).notNullable();
    table.string('namespace', 63).notNullable();
    table.string('name', 255).notNullable().comment('As the catalog spells it');
    table.text('title');
    table.text('description');
    table.string('owner', 512).comment('Entity ref');
    table.string('system', 512).comment('Entity ref');
    table.string('domain', 512).comment('Entity ref');
    table.string('lifecycle', 255).comment('Lower case');
    table.string('type', 255).comment('Lower case');
    table
      .string('sort_name', 255)
      .notNullable()
      .comment('What the list sorts names by');
    table
      .text('search_text')
      .notNullable()
      .comment('Lower case: name, title and owner');
    table.string('checklist_id', 255).notNullable();
    table.string('checklist_digest', 64).notNullable();
    table
      .string('input_hash', 64)
      .notNullable()
      .comment('Of everything that was judged; equal means nothing to do');
    table.string('verdict', 32).notNullable();
    table
      .integer('verdict_rank')
      .notNullable()
      .comment('Failing first, live services before planned ones');
    table.string('level', 32);
    table.integer('score_passed');
    table.integer('score_total');
    table.integer('score_waived');
    table.integer('score_not_applicable');
    table.integer('score_permille').comment('What the list sorts scores by');
    table.integer('answered').notNullable();
    table.integer('applicable').notNullable();
    table.integer('open_blocker').notNullable();
    table.integer('open_required').notNullable();
    table.integer('open_recommended').notNullable();
    table
      .string('data_classes', 512)
      .notNullable()
      .comment('Comma separated; empty when not answered');
    table.string('monitoring', 32).notNullable();
    table.string('launch_date', 10).comment('ISO date');
    table
      .integer('revision')
      .notNullable()
      .comment('Each write names the revision that it read');
    table.bigInteger('evaluated_at').notNullable();
    table
      .bigInteger('next_evaluation_at')
      .comment('When time alone may change the outcome');
    table.bigInteger('verdict_since').notNullable();
    table
      .bigInteger('retired_at')
      .comment('Set when the catalog has lost it; it keeps its history');
    table.index(['owner', 'verdict_rank'], 'readiness_services_owner_idx');
    table.index(['system', 'verdict_rank'], 'readiness_services_system_idx');
    table.index(['next_evaluation_at'], 'readiness_services_due_idx');
    // Holds all that the counts of the overview ask, so that they need not read the rows.
    table.index(
      ['retired_at', 'verdict', 'monitoring', 'data_classes', 'lifecycle'],
      'readiness_services_counts_idx',
    );
  });

  // One for each order of the list, in the very words of orderServices: a page reads fifty rows, however many there are.
  for (const [order, expressions] of Object.entries({
    name: [],
    owner: [`coalesce(owner, '')`],
    system: [`coalesce(system, '')`],
    verdict: ['verdict_rank'],
    verdict_since: ['verdict_since'],
    score: ['coalesce(score_permille, -1)'],
    blockers: ['open_blocker', 'open_required'],
    monitoring: ['monitoring'],
    data_classes: ['data_classes'],
    launch_date: [`coalesce(launch_date, '9999')`],
  })) {
    const columns = ['retired_at', ...expressions, 'sort_name', 'service_id'];
    await knex.raw(
      `create index readiness_services_by_${order}_idx on readiness_services (${columns.join(
        ', ',
      )})`,
    );
  }

  await knex.schema.createTable('readiness_writes', table => {
    table.comment(
      'One row: how often services were written. Counts that are kept in memory hold as long as it stands still',
    );
    table.integer('id').primary();
    table.bigInteger('writes').notNullable();
  });
  await knex('readiness_writes').insert({ id: 1, writes: 0 });

  // Apart from the services: SQLite would read these kilobytes with every row of a list or a count.
  await knex.schema.createTable('readiness_evaluations', table => {
    table.comment('What the page of one service shows; about 4 kB each');
    belongsToService(table);
    table
      .text('evaluation')
      .notNullable()
      .comment('Compact JSON without the text of the checklist');
    table.primary(['service_id']);
  });

  await knex.schema.createTable('readiness_checks', table => {
    table.comment('What does not pass; about ten rows a service');
    belongsToService(table);
    table.string('check_id', 100).notNullable();
    table.string('section_id', 100).notNullable();
    table.string('severity', 32).notNullable();
    table.string('status', 32).notNullable();
    table
      .boolean('counted')
      .notNullable()
      .comment('False: announced or informational, outside every figure');
    table.primary(['service_id', 'check_id']);
    table.index(
      ['check_id', 'status', 'service_id'],
      'readiness_checks_check_idx',
    );
    table.index(['section_id', 'service_id'], 'readiness_checks_section_idx');
  });

  await knex.schema.createTable('readiness_answers', table => {
    table.comment(
      'The inventory: valid items of answers, but for free text and links; about twenty rows a service',
    );
    belongsToService(table);
    table.string('check_id', 100).notNullable();
    table.string('value', 200).notNullable();
    table.primary(['service_id', 'check_id', 'value']);
    table.index(
      ['check_id', 'value', 'service_id'],
      'readiness_answers_value_idx',
    );
  });

  await knex.schema.createTable('readiness_data_classes', table => {
    table.comment(
      'The rows of the matrix that a service stands in; `none` and `unanswered` included',
    );
    belongsToService(table);
    table.string('data_class', 100).notNullable();
    table.primary(['service_id', 'data_class']);
    table.index(
      ['data_class', 'service_id'],
      'readiness_data_classes_class_idx',
    );
  });

  await knex.schema.createTable('readiness_findings', table => {
    table.comment('Slips of owners');
    belongsToService(table);
    table.integer('position').notNullable();
    table
      .string('entity_ref', 512)
      .notNullable()
      .comment('Who holds it: the service, its System or Domain');
    table.string('code', 63).notNullable();
    table.string('check_id', 100);
    table.text('key').notNullable();
    table.text('message').notNullable();
    table.text('fix').notNullable();
    table.text('file');
    table.integer('line');
    table.primary(['service_id', 'position']);
    table.index(['entity_ref', 'code'], 'readiness_findings_entity_idx');
  });

  await knex.schema.createTable('readiness_sources', table => {
    table.comment(
      'What Systems, Domains, Resources, APIs and other neighbours say',
    );
    table.string('entity_ref', 512).primary();
    table.string('source_hash', 64).notNullable();
    table
      .text('entity')
      .notNullable()
      .comment('JSON of what readiness looks at');
  });

  await knex.schema.createTable('readiness_inputs', table => {
    table.comment(
      'Which services look at which neighbours, missing ones included',
    );
    belongsToService(table);
    table.string('source_ref', 512).notNullable();
    table.primary(['service_id', 'source_ref']);
    table.index(['source_ref', 'service_id'], 'readiness_inputs_source_idx');
  });

  await knex.schema.createTable('readiness_changes', table => {
    table.comment(
      'The history, append only; written together with the row that changed',
    );
    table.bigIncrements('change_id');
    belongsToService(table);
    table.bigInteger('at').notNullable();
    table.string('type', 32).notNullable();
    table.string('check_id', 100);
    table.text('from_value');
    table.text('to_value');
    table.index(['service_id', 'change_id'], 'readiness_changes_service_idx');
  });

  await knex.schema.createTable('readiness_viewers', table => {
    table.comment(
      'For whom readiness_visibility has been worked out, and until when it holds',
    );
    table.string('viewer', 512).primary();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('completed_at');
    table.bigInteger('expires_at').notNullable();
    table
      .integer('services')
      .notNullable()
      .comment('How many; decides how a page is read');
  });

  await knex.schema.createTable('readiness_visibility', table => {
    table.comment(
      'The services that the catalog shows to a viewer under conditional permissions',
    );
    table.string('viewer', 512).notNullable();
    belongsToService(table);
    table.primary(['viewer', 'service_id']);
  });

  await knex.schema.createTable('readiness_sweeps', table => {
    table.comment('One row a sweep; the last few are kept');
    table.increments('sweep_id');
    table.bigInteger('started_at').notNullable();
    table.bigInteger('finished_at');
    table
      .string('status', 32)
      .notNullable()
      .comment('running, completed, deletionRefused or failed');
    table.integer('services').notNullable().defaultTo(0);
  });

  await knex.schema.createTable('readiness_platform_issues', table => {
    table.comment(
      'Faults of the platform that hold at present, for the Problems page',
    );
    table.string('code', 63).notNullable();
    table
      .string('subject', 512)
      .notNullable()
      .comment('What it is about; empty for the whole');
    table.text('message').notNullable();
    table.text('fix');
    table.text('file');
    table.integer('line');
    table.integer('column');
    table.bigInteger('since').notNullable();
    table.primary(['code', 'subject']);
  });

  /** @param {import('knex').Knex.CreateTableBuilder} table */
  function belongsToService(table) {
    table
      .integer('service_id')
      .notNullable()
      .references('service_id')
      .inTable('readiness_services')
      .onDelete('CASCADE');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'readiness_platform_issues',
    'readiness_sweeps',
    'readiness_visibility',
    'readiness_viewers',
    'readiness_changes',
    'readiness_inputs',
    'readiness_sources',
    'readiness_findings',
    'readiness_data_classes',
    'readiness_answers',
    'readiness_checks',
    'readiness_evaluations',
    'readiness_writes',
    'readiness_services',
  ]) {
    await knex.schema.dropTable(table);
  }
};
