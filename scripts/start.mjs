// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogFiles } from './demo/catalogFiles.mjs';
import { describeEntities } from './demo/describeEntities.mjs';
import { catalogLocations } from './demo/locations.mjs';
import { assertPortsAreFree, waitForServices } from './demo/portal.mjs';
import { runToEnd } from './toolchain/child.mjs';
import { UserError, say } from './toolchain/say.mjs';

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

  say('Starting the demo portal (about 15 seconds) ...');
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
      say(
        '✗ No service is scored yet. If the backend did not start, an error above says why; it starts again when the file is mended.',
      ),
  });
  if (count === undefined) {
    return;
  }
  say(`✓ ${count} services are scored.`);
  try {
    for (const line of await describeEntities({ entities, signal })) {
      say(line);
    }
  } catch (error) {
    if (signal.aborted) {
      return;
    }
    say(`  Could not ask about the named files: ${error.message}`);
  }
  say(`✓ Open ${ADDRESS} and press Enter to sign in as a guest.`);
  say('  Ctrl-C stops everything.');
}
