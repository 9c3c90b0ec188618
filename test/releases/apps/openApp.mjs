// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../../e2e/browser/chromium.mjs';
import { freePort } from '../checks.mjs';

const START_MS = 180_000;
const POLL_MS = 2_000;
const SEEN_MS = 30_000;
const ENTITY = '/catalog/default/component/grades';

/** What is opened, and what has to be there. */
const PLACES = [
  ['page', '/readiness', page => page.getByText(/live service is not ready/)],
  ['card', ENTITY, page => page.getByText('Open blockers')],
  ['tab', `${ENTITY}/readiness`, page => page.getByText('What holds it back')],
  [
    'answer',
    `${ENTITY}/readiness?view=answer`,
    page => page.getByRole('button', { name: 'Review and hand in' }),
  ],
  [
    'system',
    '/catalog/default/system/examples/readiness',
    page => page.getByText('Answers for all services'),
  ],
  ['home', '/home', page => page.getByText('My services that are not ready')],
  [
    'wizard',
    '/create/templates/default/example-nodejs-template',
    async page => {
      await page.getByLabel(/^Name/).fill('shop');
      await page.getByRole('button', { name: 'Next' }).click();
      return page.getByText(/^0 of \d+ answered/);
    },
  ],
];

/**
 * Starts an app and opens every place that has something of ours.
 *
 * @param screens - folder for pictures of them
 * @returns what is missing, as lines
 */
export async function openApp({ app, screens }) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const backend = spawn(
    process.execPath,
    [
      '--no-node-snapshot',
      '--require',
      '../../node_modules/@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      '--config',
      '../../app-config.yaml',
    ],
    {
      cwd: join(app, 'packages/backend'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        GITHUB_TOKEN: 'none',
        APP_CONFIG_app_baseUrl: address,
        APP_CONFIG_backend_baseUrl: address,
        APP_CONFIG_backend_listen_port: String(port),
        APP_CONFIG_backend_cors_origin: address,
      },
    },
  );
  const log = [];
  for (const stream of [backend.stdout, backend.stderr]) {
    stream.setEncoding('utf8').on('data', text => log.push(text));
  }
  const end = once(backend, 'exit');
  try {
    if (!(await isUp(address, backend))) {
      return [
        'the backend does not start',
        ...log
          .join('')
          .split('\n')
          .filter(line => /error/i.test(line))
          .slice(-20),
      ];
    }
    mkdirSync(screens, { recursive: true });
    return [
      ...(await agentProblems(address)),
      ...(await browserProblems(address, screens)),
    ];
  } finally {
    backend.kill();
    await end;
  }
}

async function isUp(address, backend) {
  const until = Date.now() + START_MS;
  while (Date.now() < until && backend.exitCode === null) {
    await wait(POLL_MS);
    const { ok } = await fetch(
      `${address}/.backstage/health/v1/readiness`,
    ).catch(() => ({ ok: false }));
    if (ok) {
      return true;
    }
  }
  return false;
}

/** The actions of agents, as an MCP client lists them. */
async function agentProblems(address) {
  const login = await fetch(`${address}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await login.json();
  const response = await fetch(`${address}/api/mcp-actions/v1`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${backstageIdentity.token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  });
  const text = await response.text();
  return text.includes('readiness.propose-answers')
    ? []
    : [`agents see no actions of ours: ${text.slice(0, 200)}`];
}

async function browserProblems(address, screens) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const problems = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
    });
    await page.addInitScript(() => {
      localStorage.setItem('@backstage/core:SignInPage:provider', 'guest');
    });
    for (const [name, path, find] of PLACES) {
      try {
        await page.goto(`${address}${path}`);
        const seen = await find(page);
        await seen.first().waitFor({ timeout: SEEN_MS });
      } catch (error) {
        problems.push(`${name}: ${String(error.message).split('\n')[0]}`);
      }
      await page.screenshot({ path: join(screens, `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
  return problems;
}
