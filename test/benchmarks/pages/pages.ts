// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * How long a person waits for a page: the built portal in a real Chromium, warm (the second visit and later ones), pages
 * taken by turns. Prints one Markdown table for each size of the catalog. 45 services are those of the demo.
 *
 *   yarn benchmark pages [--services 45,10000] [--rounds 5] [--port 7901] [name …]
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../e2e/browser/chromium.mjs';
import { PAGES } from './measuredPages';
import { type Visit, visitPage } from './visitPage';
import { startPortal } from './startPortal';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      services: { type: 'string', default: '45,10000' },
      rounds: { type: 'string', default: '5' },
      port: { type: 'string', default: '7901' },
    },
  });
  const unknown = positionals.filter(
    name => !PAGES.some(page => page.name === name),
  );
  const sizes = values.services.split(',').map(Number);
  if (unknown.length > 0 || sizes.some(size => !(size > 0))) {
    throw new Error(
      `Unknown: ${[...unknown, values.services].join(', ')}. Pages: ${PAGES.map(
        ({ name }) => name,
      ).join(', ')}; --services takes numbers`,
    );
  }
  const pages = PAGES.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const executablePath = await findChromium();
  for (const size of sizes) {
    const portal = await startPortal({
      services: size,
      port: Number(values.port),
    });
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    try {
      const context = await browser.newContext({
        baseURL: portal.address,
        viewport: { width: 1440, height: 900 },
      });
      await context.addInitScript(() =>
        localStorage.setItem('@backstage/core:SignInPage:provider', 'guest'),
      );
      const visits = new Map<string, Visit[]>();
      // The first round fills the caches of browser and portal, and is not counted.
      for (let round = 0; round <= Number(values.rounds); round++) {
        for (const measured of pages) {
          const visit = await visitPage(context, measured.of(size));
          if (round > 0) {
            visits.set(measured.name, [
              ...(visits.get(measured.name) ?? []),
              visit,
            ]);
          }
        }
      }
      printTable(size, visits);
    } finally {
      await browser.close();
      await portal.stop();
    }
  }
}

function printTable(size: number, visits: ReadonlyMap<string, Visit[]>) {
  const lines = [
    `| ${size} services | first content, ms | settled, ms | layout shift | requests to Readiness | all requests | scripts, kB |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const [name, all] of visits) {
    const of = (figure: keyof Visit) => median(all.map(one => one[figure]));
    lines.push(
      `| ${name} | ${of('firstContent').toFixed(0)} | ${of('settled').toFixed(
        0,
      )} | ${Math.max(...all.map(one => one.layoutShift)).toFixed(3)} | ${of(
        'readinessRequests',
      )} | ${of('requests')} | ${(of('scriptBytes') / 1000).toFixed(0)} |`,
    );
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
