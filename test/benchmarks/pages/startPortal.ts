// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { landscape } from '../landscape';

const root = resolve(__dirname, '../../..');
/** The demo has so many. */
const DEMO_SERVICES = 45;
const START_MS = 15 * 60_000;

/**
 * Starts the built portal (`yarn build:all`, or `npm test -- build`, before) over the demo, or over so many services of
 * the landscape of the other benchmarks, and waits until all are evaluated.
 */
export async function startPortal(options: {
  services: number;
  port: number;
}): Promise<{ address: string; stop(): Promise<void> }> {
  const { services, port } = options;
  const address = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'readiness-pages-'));
  const child = spawn(
    process.execPath,
    [
      '--require',
      '../../node_modules/@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      '--config',
      '../../app-config.yaml',
      '--config',
      '../../app-config.built.yaml',
    ],
    {
      cwd: join(root, 'packages/backend'),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        APP_CONFIG_app_baseUrl: address,
        APP_CONFIG_backend_baseUrl: address,
        APP_CONFIG_backend_listen_port: String(port),
        APP_CONFIG_backend_cors_origin: address,
        APP_CONFIG_demo_services: 'false',
        APP_CONFIG_readiness_health_allow: '[]',
        APP_CONFIG_catalog_processingInterval_seconds: '3600',
        ...(services !== DEMO_SERVICES && {
          APP_CONFIG_readiness_repository_local: '[]',
          APP_CONFIG_demo_identities: 'false',
          APP_CONFIG_catalog_locations: JSON.stringify([
            { type: 'file', target: writeCatalog(folder, services) },
          ]),
        }),
      },
    },
  );
  const exited = new Promise<void>(done => {
    child.once('exit', () => done());
  });
  async function stop() {
    child.kill('SIGINT');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await exited;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    await untilEvaluated(address, services, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

function writeCatalog(folder: string, services: number): string {
  const file = join(folder, 'catalog.yaml');
  // The catalog makes ids and relations itself. JSON is YAML.
  const documents = landscape(services).map(
    ({ relations: _, metadata: { uid: __, ...metadata }, ...entity }) =>
      JSON.stringify({ ...entity, metadata, spec: specOf(entity) }),
  );
  writeFileSync(file, documents.join('\n---\n'));
  return file;
}

/** The catalog validates more than the engine reads. */
function specOf({ kind, spec }: { kind: string; spec?: object }) {
  return {
    owner: 'group:default/team-0',
    lifecycle: 'production',
    ...(kind === 'API' && { definition: 'openapi: 3.0.0' }),
    ...spec,
  };
}

async function untilEvaluated(
  address: string,
  services: number,
  hasExited: () => boolean,
) {
  const end = Date.now() + START_MS;
  let seen = 'no answer';
  while (Date.now() < end) {
    if (hasExited()) {
      throw new Error(
        'The portal ended while it started: was it built? Run "npm test -- types build" first.',
      );
    }
    try {
      const token = await guestToken(address);
      const response = await fetch(`${address}/api/readiness/summary`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { totalItems } = await response.json();
      seen = `${totalItems} services`;
      if (totalItems >= services) {
        return;
      }
    } catch {
      // It has not started yet.
    }
    await new Promise(done => {
      setTimeout(done, 2_000);
    });
  }
  throw new Error(
    `The portal has not evaluated ${services} services after ${
      START_MS / 60_000
    } minutes (${seen})`,
  );
}

async function guestToken(address: string): Promise<string> {
  const response = await fetch(`${address}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  return (await response.json()).backstageIdentity.token;
}
