// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
// @ts-check

const VERIFICATION_STATES = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];

/**
 * Everything the backend stores. Times are milliseconds since the epoch; refs are in lower case. The sizes that comments
 * name are for 100,000 services and four evidence providers. All tables are new, so that nothing is locked.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readiness_assessments', table => {
    table.comment(
      'One row for each entity and each checklist that it was ever in scope of; below 1 kB each',
    );
    table
      .increments('assessment_id')
      .comment('Stands for entity and checklist in the other tables');
    table.string('entity_ref', 512).notNullable().comment('Lower case');
    table.string('checklist_id', 255).notNullable();
    table.string('checklist_digest', 64).notNullable();
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
    table
      .string('input_hash', 64)
      .notNullable()
      .comment('Of everything that was evaluated but the facts');
    table
      .string('facts_fingerprint', 64)
      .notNullable()
      .defaultTo('')
      .comment(
        'Of the facts, without times; empty when there were none. Both equal means nothing to do',
      );
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
    for (const state of VERIFICATION_STATES) {
      table
        .integer(`answers_${state}`)
        .notNullable()
        .defaultTo(0)
        .comment('Verifiable answers of this verification');
    }
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
    table.unique(['entity_ref', 'checklist_id'], {
      indexName: 'readiness_assessments_key_idx',
    });
    table.index(['owner', 'verdict_rank'], 'readiness_assessments_owner_idx');
    table.index(['system', 'verdict_rank'], 'readiness_assessments_system_idx');
    table.index(['next_evaluation_at'], 'readiness_assessments_due_idx');
    // Holds all that the counts of the overview ask, so that they need not read the rows.
    table.index(
      [
        'retired_at',
        'verdict',
        'monitoring',
        'data_classes',
        'lifecycle',
        ...VERIFICATION_STATES.map(state => `answers_${state}`),
      ],
      'readiness_assessments_counts_idx',
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
    const columns = [
      'retired_at',
      ...expressions,
      'sort_name',
      'assessment_id',
    ];
    await knex.raw(
      `create index readiness_assessments_by_${order}_idx on readiness_assessments (${columns.join(
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

  // Apart from the assessments: SQLite would read these kilobytes with every row of a list or a count.
  await knex.schema.createTable('readiness_evaluations', table => {
    table.comment('What the page of one service shows; about 4 kB each');
    belongsToAssessment(table);
    table
      .text('evaluation')
      .notNullable()
      .comment('Compact JSON without the text of the checklist');
    table.primary(['assessment_id']);
  });

  await knex.schema.createTable('readiness_checks', table => {
    table.comment('What does not pass; about ten rows a service');
    belongsToAssessment(table);
    table.string('check_id', 100).notNullable();
    table.string('section_id', 100).notNullable();
    table.string('severity', 32).notNullable();
    table.string('status', 32).notNullable();
    table
      .boolean('counted')
      .notNullable()
      .comment('False: announced or informational, outside every figure');
    table.primary(['assessment_id', 'check_id']);
    table.index(
      ['check_id', 'status', 'assessment_id'],
      'readiness_checks_check_idx',
    );
    table.index(
      ['section_id', 'assessment_id'],
      'readiness_checks_section_idx',
    );
  });

  await knex.schema.createTable('readiness_answers', table => {
    table.comment(
      'The inventory: valid items of answers, but for free text and links; about twenty rows a service',
    );
    belongsToAssessment(table);
    table.string('check_id', 100).notNullable();
    table.string('value', 200).notNullable();
    table.primary(['assessment_id', 'check_id', 'value']);
    table.index(
      ['check_id', 'value', 'assessment_id'],
      'readiness_answers_value_idx',
    );
  });

  await knex.schema.createTable('readiness_verifiable_answers', table => {
    table.comment(
      'How valid answers are verified that a provider can observe; about ten rows a service',
    );
    belongsToAssessment(table);
    table.string('check_id', 100).notNullable();
    table
      .string('verification', 32)
      .notNullable()
      .comment('A verification, or contradicted');
    table.primary(['assessment_id', 'check_id']);
    table.index(
      ['check_id', 'verification', 'assessment_id'],
      'readiness_verifiable_answers_check_idx',
    );
  });

  await knex.schema.createTable('readiness_data_classes', table => {
    table.comment(
      'The rows of the matrix that a service stands in; `none` and `unanswered` included',
    );
    belongsToAssessment(table);
    table.string('data_class', 100).notNullable();
    table.primary(['assessment_id', 'data_class']);
    table.index(
      ['data_class', 'assessment_id'],
      'readiness_data_classes_class_idx',
    );
  });

  await knex.schema.createTable('readiness_findings', table => {
    table.comment('Mistakes in catalog files');
    belongsToAssessment(table);
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
    table.primary(['assessment_id', 'position']);
    table.index(['entity_ref', 'code'], 'readiness_findings_entity_idx');
  });

  await knex.schema.createTable('readiness_sources', table => {
    table.comment(
      'Related entities: what Systems, Domains, Resources, APIs and other services answer',
    );
    table.string('entity_ref', 512).primary();
    table.string('source_hash', 64).notNullable();
    table
      .text('entity')
      .notNullable()
      .comment('JSON of what an evaluation reads');
  });

  await knex.schema.createTable('readiness_inputs', table => {
    table.comment(
      'Which related entities an evaluation reads, missing ones included',
    );
    belongsToAssessment(table);
    table.string('source_ref', 512).notNullable();
    table.primary(['assessment_id', 'source_ref']);
    table.index(['source_ref', 'assessment_id'], 'readiness_inputs_source_idx');
  });

  await knex.schema.createTable('readiness_changes', table => {
    table.comment(
      'The history, append only; written together with the row that changed',
    );
    table.bigIncrements('change_id');
    belongsToAssessment(table);
    table.bigInteger('at').notNullable();
    table.string('type', 32).notNullable();
    table.string('check_id', 100);
    table.text('from_value');
    table.text('to_value');
    table.index(
      ['assessment_id', 'change_id'],
      'readiness_changes_assessment_idx',
    );
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
    belongsToAssessment(table);
    table.primary(['viewer', 'assessment_id']);
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
      'Platform issues that hold at present, for the Problems page',
    );
    table.string('code', 63).notNullable();
    table
      .string('about', 512)
      .notNullable()
      .comment('What it is about; empty for the whole');
    table.text('message').notNullable();
    table.text('fix');
    table.text('file');
    table.integer('line');
    table.integer('column');
    table.bigInteger('since').notNullable();
    table.primary(['code', 'about']);
  });

  await knex.schema.createTable('readiness_assessment_targets', table => {
    table.comment(
      'The target of each provider for an assessment, written together with it',
    );
    belongsToAssessment(table);
    table.string('provider', 63).notNullable();
    table
      .string('target_id', 43)
      .notNullable()
      .comment('Hash of provider and target');
    table
      .text('target')
      .notNullable()
      .comment('The key that the provider gave: a URL, a repository');
    table.primary(['assessment_id', 'provider']);
    table.index(
      ['provider', 'target_id', 'assessment_id'],
      'readiness_assessment_targets_target_idx',
    );
  });

  await knex.schema.createTable('readiness_targets', table => {
    table.comment(
      'How the last collection of a target went; a row appears when the first begins',
    );
    table.string('target_id', 43).primary();
    table.string('provider', 63).notNullable();
    table.text('target').notNullable();
    table
      .text('state')
      .comment(
        'What the provider wants back at the next collection, such as an etag',
      );
    table
      .string('services_hash', 43)
      .comment('Of the services that the last collection was for');
    table
      .bigInteger('last_at')
      .notNullable()
      .comment('When the last collection began');
    table
      .bigInteger('not_before')
      .comment('Asked for by the target, or because it failed');
    table
      .bigInteger('leased_until')
      .comment(
        'A process collects it, and is waited for until then: one that was killed keeps nobody else from it',
      );
    table
      .bigInteger('wanted_at')
      .comment(
        'When another service joined the target; it is due unless it was collected since',
      );
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('Collections in a row that gave nothing');
    table
      .integer('stops')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Collections in a row that were stopped. Counted up before one begins and set back when it has come to its end, so that a killed backend is counted too',
      );
    table.text('error').comment('Why the last collection gave nothing');
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
      .comment('Why there is no value, although it was collected');
    table.text('url');
    table
      .bigInteger('observed_at')
      .comment('With value or cannot_tell only, as the next two');
    table.bigInteger('expires_at');
    table
      .integer('consecutive')
      .notNullable()
      .comment('Equal observations in a row');
    table
      .text('previous')
      .comment(
        'JSON list: the observations before, until this one was made often enough',
      );
    table
      .bigInteger('collected_at')
      .notNullable()
      .comment('The collection that named it last');
    table.text('error').comment('Why that collection could not observe it');
    table.primary(['target_id', 'fact', 'entity_ref']);
    table.index(['expires_at'], 'readiness_facts_expires_idx');
  });

  await knex.schema.createTable('readiness_leases', table => {
    table.comment(
      'What one process does at a time; a lease that is not renewed ends, as its holder may be killed',
    );
    table.string('name', 64).notNullable().primary().comment('What it is for');
    table.string('holder', 64).notNullable().comment('Who has it: a process');
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment('When anybody may take it');
  });

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
      .comment('When it was reported last, give or take some minutes');
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

  /** @param {import('knex').Knex.CreateTableBuilder} table */
  function belongsToAssessment(table) {
    table
      .integer('assessment_id')
      .notNullable()
      .references('assessment_id')
      .inTable('readiness_assessments')
      .onDelete('CASCADE');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'readiness_catalog_error_services',
    'readiness_catalog_errors',
    'readiness_leases',
    'readiness_facts',
    'readiness_targets',
    'readiness_assessment_targets',
    'readiness_platform_issues',
    'readiness_sweeps',
    'readiness_visibility',
    'readiness_viewers',
    'readiness_changes',
    'readiness_inputs',
    'readiness_sources',
    'readiness_findings',
    'readiness_data_classes',
    'readiness_verifiable_answers',
    'readiness_answers',
    'readiness_checks',
    'readiness_evaluations',
    'readiness_writes',
    'readiness_assessments',
  ]) {
    await knex.schema.dropTable(table);
  }
};
