// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 180_000;
const POLL_MS = 2_000;
const SERVICE = 'grades';
/** Lines of a log that are shown. */
const MOST_LINES = 20;

/** Which packages ask for a newer (or older) `@backstage/` package than the release has. */
export function checkRanges({ packages, versions }) {
  return packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.dependencies)
      .filter(
        ([name, range]) =>
          versions.has(name) && !isWithin(versions.get(name), range),
      )
      .map(
        ([name, range]) =>
          `${folder} asks for ${name} ${range}; the release has ${versions.get(
            name,
          )}`,
      ),
  );
}

/**
 * The sources and the published types of the packages, and an app that uses them, against the types of the release. What
 * is wrong inside the release's own packages does not count.
 */
export function checkTypes({ portal }) {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--pretty', 'false'],
    { cwd: portal, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return stdout
    .split('\n')
    .filter(line =>
      /^(sources|app|error)|^node_modules\/backstage-plugin-/.test(line),
    );
}

/** Starts the backend with one service in its catalog, and waits until the service has a verdict. */
export async function checkStart({ portal }) {
  const port = await freePort();
  writeFileSync(
    join(portal, 'app-config.local.yaml'),
    `backend:\n  baseUrl: http://localhost:${port}\n  listen: { host: 127.0.0.1, port: ${port} }\n`,
  );
  const backend = spawn(
    process.execPath,
    [
      '--no-node-snapshot',
      'backend/start.cjs',
      '--config',
      'app-config.yaml',
      '--config',
      'app-config.local.yaml',
    ],
    { cwd: portal, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = [];
  for (const stream of [backend.stdout, backend.stderr]) {
    stream.setEncoding('utf8').on('data', text => log.push(text));
  }
  let ended = false;
  const end = once(backend, 'exit').then(() => {
    ended = true;
  });
  let last = 'nothing';
  const until = Date.now() + START_MS;
  try {
    while (Date.now() < until && !ended) {
      await wait(POLL_MS);
      try {
        const verdict = await verdictOf(port);
        if (verdict) {
          return [];
        }
      } catch (error) {
        last = error.message;
      }
    }
    const lines = log.join('').split('\n');
    return [
      ended
        ? 'the backend ended'
        : `no verdict within ${START_MS / 1000} s; last answer: ${last}`,
      ...lines.filter(line => /error|Error/.test(line)).slice(-MOST_LINES),
    ];
  } finally {
    backend.kill();
    await end;
  }
}

async function verdictOf(port) {
  const base = `http://127.0.0.1:${port}/api`;
  const login = await fetch(`${base}/auth/guest/refresh`, { method: 'POST' });
  const { backstageIdentity } = await login.json();
  const response = await fetch(
    `${base}/readiness/services/component/default/${SERVICE}`,
    { headers: { authorization: `Bearer ${backstageIdentity.token}` } },
  );
  const body = await response.json();
  if (!response.ok) {
    throw new Error(`${response.status} ${body.error?.message}`);
  }
  return body.verdict;
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether a version is within a caret range; `||` separates several. */
export function isWithin(version, range) {
  return range.split('||').some(part => {
    const from = /^\^(\d+)\.(\d+)\.(\d+)$/.exec(part.trim());
    if (!from) {
      return true;
    }
    const [low, given] = [from.slice(1), version.split('.')].map(numbers =>
      numbers.map(Number),
    );
    const fixed = low.findIndex(number => number > 0);
    const differs = low.findIndex((number, index) => number !== given[index]);
    return differs < 0 || (differs > fixed && given[differs] > low[differs]);
  });
}
