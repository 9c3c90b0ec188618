// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackendFeature } from '@backstage/backend-plugin-api';
import datadogModule from 'backstage-plugin-readiness-backend-module-datadog';
import healthModule from 'backstage-plugin-readiness-backend-module-health';
import repositoryModule from 'backstage-plugin-readiness-backend-module-repository';
import splunkModule from 'backstage-plugin-readiness-backend-module-splunk';
import { FakeCatalog } from '../FakeCatalog';
import { Portal } from '../Portal';
import { Readers, type ReaderFigures } from './Readers';
import type { Provider, World } from './targets';

/** What a round cost the backend. */
export interface RoundFigures {
  seconds: number;
  cpuSeconds: number;
  /** By provider. */
  providerSeconds: Record<string, number>;
  peakMegabytes: number;
  statements: number;
  rowsWritten: number;
  /** Services whose row was written. */
  evaluated: number;
  facts: number;
  targets: number;
  /** Of the repository provider. */
  readers: ReaderFigures;
}

const MODULES: Record<Provider, BackendFeature> = {
  health: healthModule,
  repository: repositoryModule,
  datadog: datadogModule,
  splunk: splunkModule,
};
const BETWEEN_ROUNDS = 16 * 60_000;
/** A run takes no more targets after so long, known or not; the scheduler begins the next. */
const LONGEST_RUN = 3 * 60_000;

/** The backend alone in its process, so that its memory is its own. Told what to do by its parent. */
async function main(world: World, database: string) {
  const readers = new Readers();
  const { providers } = world;
  const portal = await Portal.start({
    catalog: new FakeCatalog(world.entities),
    database,
    features: providers.map(provider => MODULES[provider]),
    config: world.config as never,
  });
  await portal.sweep();
  await portal.settle();
  process.on('message', async (order: { round?: true; stop?: true }) => {
    if (order.round) {
      const answer = await round(portal, { providers, readers });
      portal.later += BETWEEN_ROUNDS;
      process.send!({ answer });
    } else if (order.stop) {
      await portal.stop();
      process.send!({ answer: true }, () => process.exit(0));
    }
  });
  process.send!({ answer: process.memoryUsage().rss / 2 ** 20 });
}

async function round(
  portal: Portal,
  { providers, readers }: { providers: Provider[]; readers: Readers },
): Promise<RoundFigures> {
  const { knex } = portal;
  const count = async (table: string) =>
    Number((await knex(table).count({ all: '*' }))[0].all);
  const revisions = async () =>
    Number(
      (await knex('readiness_assessments').sum({ all: 'revision' }))[0].all,
    );
  const before = await revisions();
  const cpu = process.cpuUsage();
  const providerSeconds: Record<string, number> = {};
  const cost = await portal.measure(async () => {
    const start = performance.now();
    await Promise.all(
      providers.map(async provider => {
        let began: number;
        do {
          began = performance.now();
          await portal.run(`readiness-evidence-${provider}`);
        } while (
          performance.now() - began > LONGEST_RUN ||
          (await isAnyDue(portal, provider))
        );
        providerSeconds[provider] = (performance.now() - start) / 1000;
      }),
    );
    return 0;
  });
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: cost.milliseconds / 1000,
    cpuSeconds: (user + system) / 1e6,
    providerSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    statements: cost.statements,
    rowsWritten: cost.rowsWritten,
    evaluated: (await revisions()) - before,
    facts: await count('readiness_facts'),
    targets: await count('readiness_targets'),
    readers: readers.take(),
  };
}

async function isAnyDue(portal: Portal, provider: string): Promise<boolean> {
  const longAgo = Date.now() + portal.later - BETWEEN_ROUNDS + 60_000;
  const [{ all }] = await portal
    .knex('readiness_targets')
    .where({ provider })
    .where('last_at', '<', longAgo)
    .where(either =>
      either
        .whereNull('not_before')
        .orWhere('not_before', '<=', Date.now() + portal.later),
    )
    .count({ all: '*' });
  return Number(all) > 0;
}

process.once(
  'message',
  ({ world, database }: { world: World; database: string }) => {
    main(world, database).catch(error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    });
  },
);
