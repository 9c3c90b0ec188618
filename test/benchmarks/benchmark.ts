// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { FakeCatalog } from './FakeCatalog';
import { measureEngine } from './engine';
import { landscape } from './landscape';
import { seedWaivers } from './seedWaivers';
import { type Cost, Portal } from './Portal';
import { freshDatabase } from './freshDatabase';

const ROUNDS = 9;

interface Question {
  what: string;
  path: string;
  /** Asked by somebody who may see a part. */
  conditional?: boolean;
  /** Each time as if a service had been written since, so that nothing counted before holds. */
  afterWrite?: boolean;
  /** The page that many cursors further. */
  cursors?: number;
}

const PAGE = '/services?limit=50';
const FEW = '/facets?verdict=notReady&dataClass=pii';
/** As the list opens. */
const OPENED = '/facets?verdict=notReady&verdict=unassessed';
/** What the page asks for. */
const DECISIONS = '/waiver-sections?limit=20';

const QUESTIONS: Question[] = [
  { what: 'page of 50', path: PAGE },
  { what: 'page of 50, after a write', path: PAGE, afterWrite: true },
  { what: 'page of 50, conditional', path: PAGE, conditional: true },
  {
    what: 'page of 50, conditional, after a write',
    path: PAGE,
    conditional: true,
    afterWrite: true,
  },
  { what: 'page 20', path: PAGE, cursors: 19 },
  { what: 'page of 50 by owner', path: `${PAGE}&sort=owner` },
  { what: 'page of 50 by score', path: `${PAGE}&sort=-score` },
  { what: 'page of 50 by verdictSince', path: `${PAGE}&sort=-verdictSince` },
  {
    what: 'page of 50, filtered, by score',
    path: `${PAGE}&verdict=notReady&dataClass=pii&sort=-score`,
  },
  { what: 'page of 50, a search', path: `${PAGE}&q=team-7` },
  { what: 'summary', path: '/summary' },
  { what: 'summary, after a write', path: '/summary', afterWrite: true },
  { what: 'summary, conditional', path: '/summary', conditional: true },
  {
    what: 'summary, conditional, after a write',
    path: '/summary',
    conditional: true,
    afterWrite: true,
  },
  {
    what: 'inventory of persistence, after a write',
    path: '/inventory/persistence',
    afterWrite: true,
  },
  { what: 'facets', path: '/facets' },
  { what: 'facets, after a write', path: '/facets', afterWrite: true },
  { what: 'facets, filtered, after a write', path: FEW, afterWrite: true },
  { what: 'facets of the list, after a write', path: OPENED, afterWrite: true },
  {
    what: 'facets, conditional, after a write',
    path: '/facets',
    conditional: true,
    afterWrite: true,
  },
  { what: 'Teams', path: '/teams' },
  { what: 'Teams, after a write', path: '/teams', afterWrite: true },
  {
    what: 'Teams by System, after a write',
    path: '/teams?by=system',
    afterWrite: true,
  },
  {
    what: 'Teams, conditional, after a write',
    path: '/teams',
    conditional: true,
    afterWrite: true,
  },
];

/** Once half of the services have a waiver. */
const WAIVER_QUESTIONS: Question[] = [
  { what: 'Decisions', path: DECISIONS },
  { what: 'Decisions, conditional', path: DECISIONS, conditional: true },
  { what: 'Decisions, a search', path: `${DECISIONS}&q=team-7` },
  { what: 'waivers: open requests', path: '/waivers?state=requested' },
  { what: 'waivers: ending', path: '/waivers?endsWithin=14&sort=until' },
  {
    what: 'waivers: ended',
    path: '/waivers?state=refused&state=revoked&state=expired',
  },
  { what: 'waivers: all', path: '/waivers?limit=50' },
  { what: 'waivers: all, page 20', path: '/waivers?limit=50', cursors: 19 },
  { what: 'waivers: a search', path: '/waivers?q=team-7' },
  { what: 'waivers: all, conditional', path: '/waivers', conditional: true },
  { what: 'page of 50, with waivers', path: PAGE, afterWrite: true },
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
    for (const what of ['first evaluation', 'sweep, nothing changed']) {
      catalog.calls = 0;
      row(what, await portal.sweep(), catalog.calls);
    }
    await portal.settle();
    for (const question of QUESTIONS) {
      row(question.what, await ask(portal, question), 0);
    }
    await seedWaivers(portal.knex, size);
    for (const what of ['sweep, waivers granted', 'sweep, with waivers']) {
      catalog.calls = 0;
      row(what, await portal.sweep(), catalog.calls);
    }
    await portal.settle();
    for (const question of WAIVER_QUESTIONS) {
      row(question.what, await ask(portal, question), 0);
    }
  } finally {
    await portal.stop();
    await drop();
  }
}

/** The median of some rounds. */
async function ask(portal: Portal, question: Question): Promise<Cost> {
  const { path, conditional = false, afterWrite, cursors = 0 } = question;
  await untilWorkedOut(portal, path, conditional);
  let asked = path;
  for (let turned = 0; turned < cursors; turned++) {
    const { nextCursor } = await portal.json(asked);
    asked = `${path}&cursor=${nextCursor}`;
  }
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (afterWrite) {
      await portal.noteWrite();
    }
    costs.push(await portal.get(asked, conditional));
  }
  costs.sort((a, b) => a.milliseconds - b.milliseconds);
  return costs[Math.floor(ROUNDS / 2)];
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
