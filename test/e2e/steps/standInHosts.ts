// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type APIRequestContext, expect } from '@playwright/test';
// These hosts and their requests are what the unit tests of hand-ins use: the browser tests must not have others.
/* eslint-disable no-restricted-imports, @backstage/no-relative-monorepo-imports */
import { GithubTestHost } from '../../../plugins/scaffolder-backend-module-readiness/src/__testUtils__/GithubTestHost';
import { GitlabTestHost } from '../../../plugins/scaffolder-backend-module-readiness/src/__testUtils__/GitlabTestHost';
import { TestRepository } from '../../../plugins/scaffolder-backend-module-readiness/src/__testUtils__/TestRepository';
/* eslint-enable no-restricted-imports, @backstage/no-relative-monorepo-imports */
import { asGuest } from './api';

const FILE = 'catalog-info.yaml';
const TOKEN = 'integration';

const portOf = (kind: 'GITHUB' | 'GITLAB') =>
  Number(process.env[`READINESS_E2E_${kind}_PORT`]);

/** Configuration of a portal that sends requests to the stand-ins. */
export function integrations(): Record<string, string> {
  const of = (kind: 'GITHUB' | 'GITLAB', api: string) => {
    const host = `127.0.0.1:${portOf(kind)}`;
    const baseUrl = `http://${host}`;
    return JSON.stringify([
      { host, token: TOKEN, baseUrl, apiBaseUrl: `${baseUrl}${api}` },
    ]);
  };
  return {
    APP_CONFIG_integrations_github: of('GITHUB', '/api/v3'),
    APP_CONFIG_integrations_gitlab: of('GITLAB', '/api/v4'),
  };
}

/** A service without answers, in a repository of its own. */
export interface HostedService {
  name: string;
  host: GithubTestHost | GitlabTestHost;
  repository: TestRepository;
  /** Its catalog file on a branch. */
  file: (branch: string) => string | undefined;
  stop: () => Promise<void>;
}

/** Starts a stand-in with the catalog file of a new service, and registers that in the portal. */
export async function startHostedService(
  kind: 'GITHUB' | 'GITLAB',
  options: { name: string; request: APIRequestContext },
): Promise<HostedService> {
  const { name, request } = options;
  const repository = new TestRepository({
    [FILE]: `# Kept by the guests
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: production
  owner: group:default/guests
`,
  });
  const project = `acme/${name}`;
  const host =
    kind === 'GITHUB'
      ? new GithubTestHost(repository, project)
      : new GitlabTestHost(repository, project);
  host.tokens.set(TOKEN, { login: 'backstage', mayPush: true });
  await host.start(portOf(kind));
  const page = kind === 'GITHUB' ? 'blob' : '-/blob';
  const registered = await request.post('/api/catalog/locations', {
    headers: await asGuest(request),
    data: {
      type: 'url',
      target: `${host.baseUrl}/${project}/${page}/main/${FILE}`,
    },
  });
  expect(registered.status(), await registered.text()).toBe(201);
  const { location } = await registered.json();
  await expect
    .poll(
      async () =>
        (
          await request.get(
            `/api/readiness/services/component/default/${name}`,
            { headers: await asGuest(request) },
          )
        ).status(),
      { timeout: 30_000 },
    )
    .toBe(200);
  return {
    name,
    host,
    repository,
    file: branch => repository.read(branch, FILE),
    stop: async () => {
      await request.delete(`/api/catalog/locations/${location.id}`, {
        headers: await asGuest(request),
      });
      await host.stop();
    },
  };
}
