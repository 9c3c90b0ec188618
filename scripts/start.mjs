// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogFiles } from './demo/catalogFiles.mjs';
import { describeEntities } from './demo/describeEntities.mjs';
import { catalogLocations } from './demo/locations.mjs';
import { assertPortsAreFree, waitForServices } from './demo/portal.mjs';
import { runToEnd } from './toolchain/child.mjs';
import { UserError, printLine } from './toolchain/printLine.mjs';

const ADDRESS = 'http://localhost:3000/readiness';

/** `npm start [-- catalog-info.yaml ...]`: the demo portal, with further catalog files when they are named. */
export async function main({ root, node, args, calledFrom }) {
  const files = args.map(file => resolve(calledFrom, file));
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) {
      throw new UserError(
        `There is no file ${file}. Name a catalog file: npm start -- path/to/catalog-info.yaml`,
      );
    }
  }
  const entities = await readCatalogFiles(files);
  await assertPortsAreFree([3000, 7007]);

  printLine('Starting the demo portal (about 15 seconds) ...');
  const stopped = new AbortController();
  const ready = announce({ entities, signal: stopped.signal });
  const code = await runToEnd({
    node,
    root,
    args: ['node_modules/@backstage/cli/bin/backstage-cli', 'repo', 'start'],
    env: {
      // A browser that opens by itself is a nuisance on a server and in tests.
      BROWSER: 'none',
      // A line for each request would bury the address.
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      ...(await catalogLocations({ root, files })),
    },
  });
  stopped.abort();
  await ready;
  return code === 130 ? 0 : code;
}

async function announce({ entities, signal }) {
  const count = await waitForServices({
    signal,
    onLate: () =>
      printLine(
        '✗ No service is evaluated yet. If the backend did not start, an error above says why; it starts again when the file is mended.',
      ),
  });
  if (count === undefined) {
    return;
  }
  printLine(`✓ ${count} services are evaluated.`);
  try {
    for (const line of await describeEntities({ entities, signal })) {
      printLine(line);
    }
  } catch (error) {
    if (signal.aborted) {
      return;
    }
    printLine(`  Could not ask about the named files: ${error.message}`);
  }
  printLine(`✓ Open ${ADDRESS} and press Enter to sign in as a guest.`);
  printLine('  Ctrl-C stops everything.');
}
