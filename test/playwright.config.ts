// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { clockPortalOf, writeClockPortal } from './e2e/steps/clockPortal';
import { dayIn, GATE_TOKEN, WARNED_TEAM } from './e2e/steps/gate';
import { integrations } from './e2e/steps/standInHosts';
import { checklistOf, portalOf, writePagePortal } from './e2e/steps/pagePortal';

const root = resolve(__dirname, '..');
const port = Number(process.env.READINESS_E2E_PORT ?? 7117);
const address = `http://localhost:${port}`;
// The next port is that of a portal with evidence providers, and the one after it that of a service that the tests change.
const observedPort = port + 1;
const observedAddress = `http://localhost:${observedPort}`;
process.env.READINESS_E2E_SERVICE_PORT ??= String(port + 2);
const servicePort = Number(process.env.READINESS_E2E_SERVICE_PORT);

// The tests edit catalog files, so each project works on a copy. The configuration is read again in every worker process,
// which must find the same folder: it travels in the environment.
process.env.READINESS_E2E_CATALOG ??= copiesOfDemoCatalog();
// The second portal has the provider of the documentation as well, and asks a service that the tests run.
process.env.READINESS_E2E_PAGE ??= writePagePortal(root);
const page = process.env.READINESS_E2E_PAGE;
process.env.READINESS_E2E_ROTA_PORT ??= String(port + 3);
// The third one has a clock that the tests move.
process.env.READINESS_E2E_CLOCK ??= writeClockPortal(root);
const decidedPort = port + 4;
const decidedAddress = `http://localhost:${decidedPort}`;
// Stand-ins of GitHub and GitLab, which the tests run.
process.env.READINESS_E2E_GITHUB_PORT ??= String(port + 5);
process.env.READINESS_E2E_GITLAB_PORT ??= String(port + 6);
const rotas = `http://127.0.0.1:${process.env.READINESS_E2E_ROTA_PORT}`;

function copiesOfDemoCatalog() {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-e2e-'));
  for (const project of ['declared', 'observed', 'decided']) {
    cpSync(join(root, 'packages/backend/examples'), join(folder, project), {
      recursive: true,
    });
  }
  return folder;
}

/** A portal over a project's copy of the demo catalog. */
function portal(options: {
  project: string;
  port: number;
  baseUrl: string;
  /** What starts it. */
  entry?: string;
  config: Record<string, string>;
}) {
  const { project, baseUrl, entry = 'src/index.ts', config } = options;
  const catalog = join(process.env.READINESS_E2E_CATALOG!, project);
  const newServices = join(catalog, 'new-services');
  const templates = [
    join(catalog, 'templates/new-service/template.yaml'),
    join(
      root,
      'plugins/scaffolder-backend-module-readiness/templates/readiness-answer/template.yaml',
    ),
  ];
  return {
    // Not `package start`: that watches the sources, and would restart in the middle of a test.
    command: `node --require ../../node_modules/@backstage/cli/config/nodeTransform.cjs ${entry} --config ../../app-config.yaml --config ../../app-config.built.yaml`,
    cwd: join(root, 'packages/backend'),
    url: `${baseUrl}/.backstage/health/v1/readiness`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 5_000 } as const,
    env: {
      LOG_LEVEL: 'warn',
      APP_CONFIG_app_baseUrl: baseUrl,
      APP_CONFIG_backend_baseUrl: baseUrl,
      APP_CONFIG_backend_listen_port: String(options.port),
      APP_CONFIG_backend_cors_origin: baseUrl,
      APP_CONFIG_readiness_schedule_frequency_seconds: '5',
      // Answers that are handed in go into the copy.
      APP_CONFIG_readiness_proposals_writeLocalFiles: JSON.stringify([catalog]),
      APP_CONFIG_catalog_locations: JSON.stringify([
        { type: 'file', target: join(catalog, 'all.yaml') },
        { type: 'file', target: join(root, 'catalog-info.yaml') },
        { type: 'file', target: join(newServices, '*.yaml') },
        ...templates.map(target => ({
          type: 'file',
          target,
          rules: [{ allow: ['Template'] }],
        })),
      ]),
      APP_CONFIG_demo_newServices: newServices,
      ...config,
    },
  };
}

/** These screens must not depend on observations: without targets there are no providers. */
const unobserved = {
  APP_CONFIG_demo_services: 'false',
  APP_CONFIG_readiness_health_allow: '[]',
  APP_CONFIG_readiness_repository_local: '[]',
};

export default defineConfig({
  testDir: './e2e',
  outputDir: './e2e/artifacts',
  // The tests of a project share one portal with one catalog, and some edit it: one after another, but for those that
  // only look. Two projects at once
  // use the time in which one of them waits for its portal; a third gains nothing on two cores.
  workers: 2,
  // A busy machine may be late once; tests that needed a second try are listed as flaky at the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    [
      'json',
      {
        outputFile:
          process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ??
          'e2e/artifacts/report.json',
      },
    ],
  ],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.READINESS_CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'declared',
      workers: 1,
      testIgnore: [
        'screens.spec.ts',
        'evidence.spec.ts',
        'ownProvider.spec.ts',
        'decisions.spec.ts',
        'gate.spec.ts',
        'handIn.spec.ts',
      ],
    },
    {
      name: 'observed',
      workers: 1,
      testMatch: ['evidence.spec.ts', 'ownProvider.spec.ts'],
      use: { baseURL: observedAddress },
    },
    {
      name: 'decided',
      workers: 1,
      testMatch: ['decisions.spec.ts', 'gate.spec.ts', 'handIn.spec.ts'],
      use: { baseURL: decidedAddress },
    },
    {
      // Reads the portal of the first, and leaves it as it is: as many at once as there are workers.
      name: 'screens',
      fullyParallel: true,
      testMatch: 'screens.spec.ts',
    },
  ],
  webServer: [
    portal({
      project: 'declared',
      port,
      baseUrl: address,
      config: unobserved,
    }),
    portal({
      project: 'decided',
      port: decidedPort,
      baseUrl: decidedAddress,
      entry: clockPortalOf(process.env.READINESS_E2E_CLOCK),
      config: {
        ...unobserved,
        // A pipeline's token, and a team that is only warned for two days.
        APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
          {
            type: 'static',
            options: { token: GATE_TOKEN, subject: 'deploy-pipeline' },
            accessRestrictions: [
              { plugin: 'readiness', permission: 'readiness.gate.read' },
            ],
          },
        ]),
        ...integrations(),
        APP_CONFIG_readiness_gate_warn: JSON.stringify([
          { owner: WARNED_TEAM, until: dayIn(1) },
        ]),
      },
    }),
    portal({
      project: 'observed',
      port: observedPort,
      baseUrl: observedAddress,
      entry: portalOf(page),
      config: {
        APP_CONFIG_onCall_baseUrl: rotas,
        APP_CONFIG_readiness_checklists: JSON.stringify([
          { file: checklistOf(page) },
        ]),
        // A target is collected no more often than in half of this, however often it is requested.
        APP_CONFIG_readiness_health_interval_seconds: '6',
        APP_CONFIG_readiness_health_allow: JSON.stringify([
          {
            host: 'localhost',
            ports: [
              7201,
              7202,
              7203,
              7204,
              7205,
              7206,
              7207,
              7208,
              servicePort,
            ],
            cidr: ['127.0.0.0/8', '::1/128'],
          },
        ]),
      },
    }),
  ],
});
