// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { DatadogServer } from 'backstage-plugin-readiness-backend-module-datadog/testUtils';
import { SplunkServer } from 'backstage-plugin-readiness-backend-module-splunk/testUtils';
import { CodeHost, HOST, type HostedRepository } from './CodeHost';
import { HealthHost } from './HealthHost';
import { Honest } from './Honest';
import type { TarEntry } from './tar';

export type Files = Record<string, string>;

/** Everything that a portal observes, on loopback and in a folder of its own. */
export class World {
  readonly honest = new Honest(this);
  readonly repositories: string;
  private readonly folder: string;

  private constructor(
    readonly host: CodeHost,
    readonly health: HealthHost,
    readonly datadog: DatadogServer,
    readonly splunk: SplunkServer,
  ) {
    this.folder = realpathSync(
      mkdtempSync(join(tmpdir(), 'readiness-hostile-')),
    );
    this.repositories = join(this.folder, 'repositories');
    mkdirSync(this.repositories);
  }

  static async start(): Promise<World> {
    return new World(
      await CodeHost.start(),
      await HealthHost.start(),
      await DatadogServer.start(),
      await SplunkServer.start(),
    );
  }

  /** Leads the backend here; everything else is as it is by default. */
  config(): JsonObject {
    return {
      integrations: {
        github: [
          {
            host: HOST,
            baseUrl: `https://${HOST}`,
            apiBaseUrl: this.host.apiBaseUrl,
            token: 'a-token',
          },
        ],
      },
      readiness: {
        repository: { local: [this.repositories], interval: { minutes: 15 } },
        health: {
          allow: [
            {
              host: '127.0.0.1',
              ports: [this.health.port],
              cidr: ['127.0.0.1/32'],
            },
          ],
          jitter: { milliseconds: 0 },
        },
      },
    };
  }

  /** Leads a backend to Datadog and Splunk as well; only some attacks need them. */
  metricsConfig(): JsonObject {
    const { datadog, splunk } = this;
    return {
      readiness: {
        datadog: {
          sites: [
            {
              site: 'datadoghq.com',
              apiKey: 'api-key',
              applicationKey: 'application-key',
              apiUrl: datadog.url,
            },
          ],
          interval: { minutes: 15 },
        },
        splunk: {
          url: splunk.url,
          token: 'good-token',
          index: 'main',
          sourcetype: 'kube:container:{name}',
          interval: { minutes: 15 },
        },
      },
    };
  }

  /** A path outside of what may be read. */
  outside(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Writes a repository as a folder; gives the annotations that lead to it, or to a folder in it. */
  putLocal(name: string, files: Files, folder = ''): Files {
    const root = join(this.repositories, name);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return {
      'backstage.io/managed-by-location': `file:${join(
        root,
        folder,
        'catalog-info.yaml',
      )}`,
    };
  }

  link(name: string, path: string, target: string) {
    symlinkSync(target, join(this.repositories, name, path));
  }

  /** Puts a repository on the host; gives the annotations that lead to it, or to a folder in it. */
  putRemote(
    name: string,
    content: Files | Pick<HostedRepository, 'entries' | 'send'>,
    folder = '',
  ): Files {
    const isFiles = !('entries' in content || 'send' in content);
    const entries = (): TarEntry[] =>
      Object.entries(content).map(([path, text]) => ({ path, content: text }));
    this.host.put(`shop/${name}`, isFiles ? { entries } : content);
    const url = `https://${HOST}/shop/${name}`;
    return {
      'backstage.io/source-location': `url:${url}/tree/main/${folder}`,
      'readiness/repositories': url,
    };
  }

  async stop(): Promise<void> {
    await this.host.stop();
    await this.health.stop();
    this.datadog.stop();
    this.splunk.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A service that says nothing but what its annotations say. */
export function component(
  name: string,
  annotations: Record<string, string> = {},
  more: {
    metadata?: object;
    spec?: object;
    relations?: Entity['relations'];
  } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      uid: name,
      namespace: 'default',
      name,
      annotations,
      ...more.metadata,
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/team-2',
      ...more.spec,
    } as Entity['spec'],
    relations: more.relations ?? [
      { type: 'ownedBy', targetRef: 'group:default/team-2' },
    ],
  };
}
