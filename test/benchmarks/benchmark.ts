// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { FakeCatalog } from './FakeCatalog';
import { measureEngine } from './engine';
import { landscape } from './landscape';
import { type Cost, Portal } from './Portal';
import { freshDatabase } from './freshDatabase';

const ROUNDS = 9;

const PAGES: [string, string, boolean][] = [
  ['page of 50', '/services?limit=50', false],
  [
    'page of 50, filtered',
    '/services?limit=50&verdict=notReady&dataClass=pii&sort=-score',
    false,
  ],
  ['page of 50, a search', '/services?limit=50&q=team-7', false],
  ['page of 50, conditional (warm)', '/services?limit=50', true],
  ['summary', '/summary', false],
  ['summary, conditional (warm)', '/summary', true],
  ['inventory of persistence', '/inventory/persistence', false],
];

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
    },
  });
  const { perService } = await measureEngine();
  console.log(
    `Node ${process.version}, ${cpus().length} x ${
      cpus()[0].model
    }\n\nEngine: ${perService}\n`,
  );
  console.log(
    '| database | services | what | median ms | statements | rows written | kB | catalog calls |\n| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const name of values.databases!.split(',')) {
    for (const size of values.sizes!.split(',').map(Number)) {
      await measure(name, size);
    }
  }
}

async function measure(name: string, size: number) {
  const catalog = new FakeCatalog(landscape(size));
  const { database, drop } = await freshDatabase(name);
  const portal = await Portal.start({ catalog, database });
  const row = (what: string, cost: Cost, calls: number) =>
    console.log(
      `| ${[
        name,
        size,
        what,
        cost.milliseconds.toFixed(cost.milliseconds < 100 ? 1 : 0),
        cost.statements,
        cost.rowsWritten,
        cost.kilobytes ? cost.kilobytes.toFixed(0) : '–',
        calls || '–',
      ].join(' | ')} |`,
    );
  try {
    for (const what of ['first scoring', 'sweep, nothing changed']) {
      catalog.calls = 0;
      row(what, await portal.sweep(), catalog.calls);
    }
    for (const [what, path, conditional] of PAGES) {
      await untilWorkedOut(portal, path, conditional);
      const costs: Cost[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        costs.push(await portal.get(path, conditional));
      }
      costs.sort((a, b) => a.milliseconds - b.milliseconds);
      row(what, costs[Math.floor(ROUNDS / 2)], 0);
    }
  } finally {
    await portal.stop();
    await drop();
  }
}

/** Under conditions the first answers say that it is still being worked out what the caller may see. */
async function untilWorkedOut(
  portal: Portal,
  path: string,
  conditional: boolean,
) {
  for (;;) {
    await portal.get(path, conditional);
    const { visibility } = await portal.json(path);
    if (visibility !== 'working') {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
