// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshDatabase } from '../freshDatabase';
import { corpusTargets, type CorpusWorld } from './corpusTargets';
import type { RoundFigures } from './portalProcess';
import { startProcess } from './startProcess';
import { startTargets, type World } from './targets';
import { Traffic } from './Traffic';

const ROUNDS = [
  'first: everything is new',
  'second: nothing has changed',
  'third: worse facts count',
  'fourth: nothing has changed',
];

async function main() {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '1000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
      corpus: { type: 'boolean', default: false },
    },
  });
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}\n`,
  );
  if (values.corpus) {
    await readCorpusRounds(
      Number(values.services),
      values.databases!.split(','),
    );
    return;
  }
  const world = await startTargets(Number(values.services));
  const { readiness } = world.config as {
    readiness: {
      datadog: { sites: { apiUrl: string }[] };
      splunk: { url: string };
    };
  };
  const portOf = (url: string) => Number(new URL(url).port);
  const datadog = portOf(readiness.datadog.sites[0].apiUrl);
  const splunk = portOf(readiness.splunk.url);
  const traffic = new Traffic(() => [datadog, splunk]);
  console.log(
    '| database | round | s | by provider, s | CPU s | peak MB | statements | rows written | services evaluated | targets | facts | GETs of health endpoints | a host, median / max | of one URL, max | at once, all / of one host | to Datadog | to Splunk |\n| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const name of values.databases!.split(',')) {
    const { database, drop } = await freshDatabase(name);
    const portal = await startPortal(world, database);
    console.log(
      `| ${name} | before, with all services evaluated once | – | – | – | ${portal.megabytes.toFixed(
        0,
      )} |`,
    );
    for (const round of ROUNDS) {
      traffic.take();
      const figures = await portal.round();
      const seen = traffic.take();
      console.log(
        `| ${[
          name,
          round,
          figures.seconds.toFixed(1),
          Object.entries(figures.providerSeconds)
            .map(([provider, seconds]) => `${provider} ${seconds.toFixed(1)}`)
            .join(', '),
          figures.cpuSeconds.toFixed(1),
          figures.peakMegabytes.toFixed(0),
          figures.statements,
          figures.rowsWritten,
          figures.evaluated,
          figures.targets,
          figures.facts,
          `${seen.requests} of ${seen.hosts}`,
          `${seen.median} / ${seen.most}`,
          seen.mostOfOne,
          `${seen.atOnce} / ${seen.atOnceOfOne}`,
          seen.byPort[datadog],
          seen.byPort[splunk],
        ].join(' | ')} |`,
      );
    }
    await portal.stop();
    await drop();
  }
}

/** Two rounds over services whose code is that of the corpus, by the repository provider alone. */
async function readCorpusRounds(services: number, databases: string[]) {
  const corpus = await corpusTargets(services);
  try {
    await printCorpusRounds(corpus, { services, databases });
  } finally {
    corpus.remove();
  }
}

async function printCorpusRounds(
  { repositories, files, world }: CorpusWorld,
  { services, databases }: { services: number; databases: string[] },
) {
  console.log(
    `${services} services, each in a repository of its own: ${repositories} different ones, ${files} files\n`,
  );
  console.log(
    '| database | round | s | portal: CPU s | peak MB | statements | rows written | services evaluated | facts | readings | a reading, s: median / 95 % / longest | readers: started | peak MB of one |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const name of databases) {
    const { database, drop } = await freshDatabase(name);
    const portal = await startPortal(world, database);
    console.log(
      `| ${name} | before, with all services evaluated once | – | – | ${portal.megabytes.toFixed(
        0,
      )} |`,
    );
    for (const round of ROUNDS.slice(0, 2)) {
      const figures = await portal.round();
      const { readers } = figures;
      console.log(
        `| ${[
          name,
          round,
          figures.seconds.toFixed(1),
          figures.cpuSeconds.toFixed(1),
          figures.peakMegabytes.toFixed(0),
          figures.statements,
          figures.rowsWritten,
          figures.evaluated,
          figures.facts,
          readers.readings,
          [readers.median, readers.ninetyFifth, readers.longest]
            .map(seconds => seconds.toFixed(2))
            .join(' / '),
          readers.started,
          readers.peakMegabytes.toFixed(0),
        ].join(' | ')} |`,
      );
    }
    await portal.stop();
    await drop();
  }
}

async function startPortal(world: World, database: string) {
  const backend = startProcess(resolve(__dirname, 'portalProcess.ts'));
  const megabytes = await backend.ask<number>({ world, database });
  return {
    megabytes,
    round: () => backend.ask<RoundFigures>({ round: true }),
    stop: () => backend.ask({ stop: true }),
  };
}

main().then(
  () => process.exit(0),
  error => {
    console.error(error);
    process.exit(1);
  },
);
