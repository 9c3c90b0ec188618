// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuditorService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import type { TestCatalog } from './TestCatalog';
import { migrateTest } from './migrateTest';
import { smallChecklist } from './smallChecklist';
import { TestChecklists } from './TestChecklists';
import { millisecondsOf } from '../evaluation/scheduleSweeps';
import { SweepTurns } from '../evaluation/SweepTurns';
import { EvidenceProviders } from '../evidence/EvidenceProviders';
import { composeReadiness } from '../composeReadiness';

/** Statements that write, apart from those that only note how a sweep went. */
const WRITES =
  /^(insert into|update|delete from) .(?!readiness_sweeps|readiness_platform_issues)/i;

/**
 * Everything that evaluates and collects, put together as in the plugin, over a catalog in memory and a database of the
 * test. The time stands still unless the test moves it.
 * @internal
 */
export async function createTestEvaluation(options: {
  knex: Knex;
  catalog: TestCatalog;
  checklists?: TestChecklists;
  pageSize?: number;
  config?: JsonObject;
  providers?: EvidenceProvider[];
  urlReader?: UrlReaderService;
  auditor?: AuditorService;
  metrics?: MetricsService;
}) {
  const { knex, catalog, pageSize, config = {} } = options;
  const { checklists = new TestChecklists(smallChecklist()) } = options;
  const clock = {
    time: Date.parse('2026-11-23T10:00:00Z'),
    now() {
      return this.time;
    },
  };
  const now = () => clock.now();
  await migrateTest(knex);
  const scheduler = mockServices.scheduler.mock({
    triggerTask: async () => {},
  });
  const events = mockServices.events();
  const providers = new EvidenceProviders();
  for (const provider of options.providers ?? []) {
    providers.add(provider);
  }
  const logger = mockServices.logger.mock();
  const evaluation = composeReadiness({
    knex,
    providers,
    checklists,
    catalog: catalog.asService({ pageSize }),
    auth: mockServices.auth(),
    scheduler,
    events,
    auditor: options.auditor,
    urlReader: options.urlReader ?? mockServices.urlReader.mock(),
    config: mockServices.rootConfig({ data: config }),
    metrics:
      options.metrics ??
      metricsServiceMock.mock({
        createCounter: () => ({ add: () => {} }),
        createHistogram: () => ({ record: () => {} }),
        createGauge: () => ({ record: () => {} }),
      }),
    logger,
    now,
  });

  const writes: string[] = [];
  let statements = 0;
  knex.on('query', ({ sql }: { sql: string }) => {
    if (WRITES.test(sql)) {
      writes.push(sql);
    }
    statements++;
  });
  return {
    ...evaluation,
    logger,
    checklists,
    scheduler,
    events,
    clock,
    /** Who sweeps when. */
    turnsOf: (frequency: unknown) =>
      new SweepTurns({
        knex,
        now,
        logger,
        sweep: evaluation.sweep,
        frequencyMs: millisecondsOf(frequency),
      }),
    /** SQL of what wrote since the last call. */
    takeWrites: () => writes.splice(0),
    countStatements: () => statements,
    /** Verdicts by name of the services that are not retired. */
    async verdicts(): Promise<Record<string, string>> {
      const rows = await knex('readiness_assessments')
        .whereNull('retired_at')
        .orderBy('name')
        .select('name', 'verdict');
      return Object.fromEntries(rows.map(row => [row.name, row.verdict]));
    },
    /** `type from to` of a service's history, oldest first. */
    async history(name: string): Promise<string[]> {
      const rows = await knex('readiness_changes as change')
        .join(
          'readiness_assessments as assessment',
          'assessment.assessment_id',
          'change.assessment_id',
        )
        .where('assessment.name', name)
        .whereIn('change.type', ['evaluated', 'verdict', 'retired', 'returned'])
        .orderBy('change.change_id')
        .select('change.*');
      return rows.map(({ type, from_value, to_value }) =>
        [type, from_value, to_value].filter(Boolean).join(' '),
      );
    },
    /** Codes and messages of the platform issues that hold. */
    async platformIssues(): Promise<string[]> {
      const rows = await knex('readiness_platform_issues').orderBy([
        'code',
        'about',
      ]);
      return rows.map(({ code, message }) => `${code}: ${message}`);
    },
  };
}
