// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freshDatabase } from '../freshDatabase';
import type { RoundFigures } from './portalProcess';
import { startProcess } from './startProcess';
import { startTargets, type World } from './targets';
import { Traffic } from './Traffic';

const ROUNDS = [
  'first: everything is new',
  'second: nothing has changed',
  'third: bad news is believed',
  'fourth: nothing has changed',
];

async function main() {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '1000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
    },
  });
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
    `Node ${process.version}, ${cpus().length} x ${cpus()[0].model}\n`,
  );
  console.log(
    '| database | round | s | by provider, s | CPU s | peak MB | statements | rows written | services rescored | targets | facts | GETs of health endpoints | a host, median / max | of one URL, max | at once, all / of one host | to Datadog | to Splunk |\n| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const name of values.databases!.split(',')) {
    const { database, drop } = await freshDatabase(name);
    const portal = await startPortal(world, database);
    console.log(
      `| ${name} | before, with all services scored once | – | – | – | ${portal.megabytes.toFixed(
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
          figures.rescored,
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
