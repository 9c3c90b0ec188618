// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { DatadogServer } from 'backstage-plugin-readiness-backend-module-datadog/testUtils';
import { SplunkServer } from 'backstage-plugin-readiness-backend-module-splunk/testUtils';
// The demo's own services, not a copy of them.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { demoServices } from '../../../packages/backend/src/demo/demoServices';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { startDemoService } from '../../../packages/backend/src/demo/startDemoService';
import { landscape } from '../landscape';

const FIRST_PORT = 21_000;
const SERVICES_PER_REPOSITORY = 20;
/** About half of the services have a host and port of their own, the others are behind gateways of ten. */
const BEHIND_A_GATEWAY = 10;

/** What the backend is told. */
export interface World {
  entities: Entity[];
  config: object;
  /** Whose modules run. */
  providers: Provider[];
}

export type Provider = 'health' | 'repository' | 'datadog' | 'splunk';

type Kind = (typeof demoServices)[number] | undefined;

/** The kinds of the demo, with the one at whose address nobody answers. */
const KINDS: Kind[] = [...demoServices, undefined];

/** Starts everything that is observed: health endpoints, repositories in folders, Datadog and Splunk. */
export async function startTargets(count: number): Promise<World> {
  const datadog = await DatadogServer.start();
  const splunk = await SplunkServer.start();
  splunk.indexes = { prod: { totalEventCount: '1' } };
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-bench-')));
  const ports = new Map<number, NonNullable<Kind>[]>();
  const allPorts = new Set<number>();
  const extra = new Map<string, Record<string, string>>();
  let port = FIRST_PORT;
  let open: { kind: Kind; port: number; services: number } | undefined;

  for (let index = 0; index < count; index++) {
    const kind = KINDS[Math.floor(index / BEHIND_A_GATEWAY) % KINDS.length];
    const isAlone =
      index % (2 * BEHIND_A_GATEWAY * KINDS.length) <
      BEHIND_A_GATEWAY * KINDS.length;
    const isFull = open?.services === BEHIND_A_GATEWAY;
    if (!open || isAlone || open.kind !== kind || isFull) {
      open = { kind, port: port++, services: 0 };
    }
    open.services += 1;
    allPorts.add(open.port);
    const name = `service-${index}`;
    const path = `/${name}${kind?.path ?? '/health'}`;
    if (kind) {
      const others = ports.get(open.port) ?? [];
      ports.set(open.port, [...others, { ...kind, port: open.port, path }]);
    }
    const repository = join(
      folder,
      `repository-${Math.floor(index / SERVICES_PER_REPOSITORY)}`,
    );
    writeService(repository, name, index);
    datadog.dashboards[`d-${index}`] = { widgets: [{ id: 1 }] };
    datadog.monitors.push({
      id: index,
      name: 'Errors',
      tags: [`service:${name}`],
      overall_state: 'OK',
      options: {},
    });
    splunk.events.push({
      index: 'prod',
      sourcetype: `kube:container:${name}`,
      count: index % 3 ? 5_000 : 0,
    });
    extra.set(name, {
      'readiness/health-endpoint': `http://127.0.0.1:${open.port}${path}`,
      'backstage.io/managed-by-location': `file:${repository}/services/${name}/catalog-info.yaml`,
      'readiness/metrics-dashboard': `https://app.datadoghq.com/dashboard/d-${index}/x`,
    });
  }
  for (const [first, ...others] of ports.values()) {
    await startDemoService(first, ...others);
  }
  const entities = landscape(count);
  for (const entity of entities) {
    Object.assign(
      entity.metadata.annotations!,
      extra.get(entity.metadata.name),
    );
  }
  const interval = { minutes: 15 };
  return {
    entities,
    providers: ['health', 'repository', 'datadog', 'splunk'],
    config: {
      readiness: {
        health: {
          allow: [
            { host: '127.0.0.1', ports: [...allPorts], cidr: ['127.0.0.0/8'] },
          ],
        },
        repository: { local: [folder], hosts: [], interval },
        datadog: {
          sites: [
            {
              apiKey: 'api-key',
              applicationKey: 'application-key',
              apiUrl: datadog.url,
            },
          ],
          interval,
        },
        splunk: {
          url: splunk.url,
          token: 'good-token',
          index: 'prod',
          sourcetype: 'kube:container:{name}',
          interval,
        },
      },
    },
  };
}

function writeService(repository: string, name: string, index: number) {
  const write = (path: string, text: string) => {
    const file = join(repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const at = `services/${name}`;
  write('LICENSE', 'SPDX-License-Identifier: Apache-2.0');
  write('CODEOWNERS', '* @shop/team');
  write(
    `${at}/deployment.yaml`,
    `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: ${1 + (index % 3)}
  template:
    spec:
      containers:
        - name: web
          image: registry.example.edu/${name}:1
          resources: { requests: { cpu: 100m, memory: 256Mi } }
`,
  );
  write(`${at}/requirements.txt`, 'django==5.0\npsycopg2==2.9\ncelery==5.4\n');
  write(
    `${at}/settings.py`,
    `DEBUG = False\nTIMEOUT = ${index}\nCACHE = env('CACHE_URL')\n`,
  );
  write(`${at}/app/models.py`, '"""\n.. no_pii:\n"""\nclass Note:\n    pass\n');
}
