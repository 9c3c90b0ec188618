// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { DatadogServer } from 'backstage-plugin-readiness-backend-module-datadog/testUtils';
import { SplunkServer } from 'backstage-plugin-readiness-backend-module-splunk/testUtils';
import { stringify } from 'yaml';
import { annotationsOf, baseService } from '../baseService';
import { baseFiles, baseHealth, monitor, widget } from '../baseWorld';
import type { SplunkEvents, TruthCase } from '../types';
import { fill } from './fill';
import { HealthWorlds } from './HealthWorlds';
import { nameOf } from './nameOf';
import { Repositories } from './Repositories';

const OWN_SOURCETYPE = '$NAME:json';

/** Everything that the cases are about, for real: endpoints, repositories, code hosts, Datadog and Splunk. */
export class World {
  /** Of the catalog, one a service. */
  readonly files: string[] = [];
  private count = 0;
  /** What happens at the beginning of each round but the first. */
  private readonly changes: (() => void)[][] = [];

  private constructor(
    private readonly options: {
      health: HealthWorlds;
      repositories: Repositories;
      datadog: DatadogServer;
      splunk: SplunkServer;
      now: number;
    },
  ) {}

  static async start(cases: TruthCase[], now: number): Promise<World> {
    const world = new World({
      health: new HealthWorlds(),
      repositories: await Repositories.start(),
      datadog: await DatadogServer.start(),
      splunk: await SplunkServer.start(),
      now,
    });
    world.options.splunk.indexes = { prod: { totalEventCount: '1' } };
    for (const one of cases) {
      await world.add(one);
    }
    return world;
  }

  /** What happens in the round that begins, counted from 0. */
  enter(round: number): void {
    this.options.health.round = round;
    this.changes[round]?.forEach(change => change());
  }

  /** Leads the modules here. */
  config(): JsonObject {
    const { health, repositories, datadog, splunk } = this.options;
    return {
      integrations: repositories.config(),
      readiness: {
        health: {
          allow: [
            { host: '127.0.0.1', ports: health.ports, cidr: ['127.0.0.0/8'] },
          ],
          jitter: { milliseconds: 0 },
        },
        repository: { local: [repositories.folder], interval: { minutes: 15 } },
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
          listsOnlySearchable: true,
          formats: { standard: ['*:standard'] },
          interval: { minutes: 15 },
        },
      },
    };
  }

  async stop(): Promise<void> {
    const { health, repositories, datadog, splunk } = this.options;
    datadog.stop();
    splunk.stop();
    await health.stop();
    await repositories.stop();
  }

  private later<T>(then: T[] = [], change: (next: T) => void) {
    then.forEach((next, index) => {
      (this.changes[index + 1] ??= []).push(() => change(next));
    });
  }

  private async add(one: TruthCase): Promise<void> {
    const { health } = this.options;
    const name = nameOf(one.name);
    const id = String(++this.count).padStart(3, '0');
    const endpoint = await health.add(fill(one.health ?? baseHealth, name));
    const dashboard = this.addToDatadog(one, name, `tru-the-${id}`);
    this.addToSplunk(one, name);
    const answers: TruthCase['answers'] = {
      'health-endpoint': endpoint,
      'datadoghq.com/dashboard-url': dashboard,
      ...one.answers,
    };
    this.addRepository(one, name, answers);
  }

  private addToDatadog(one: TruthCase, name: string, id: string): string {
    const { datadog } = this.options;
    const { dashboard = [widget], sharedAs } = one.datadog ?? {};
    const { monitors = [monitor], downtimes = [] } = one.datadog ?? {};
    const { tests = [] } = one.datadog ?? {};
    const path = `/api/v1/dashboard/${id}`;
    const show = (next: 'away' | 'missing' | object[]) => {
      delete datadog.instead[path];
      delete datadog.dashboards[id];
      if (next === 'away') {
        datadog.instead[path] = response => response.writeHead(503).end();
      } else if (next !== 'missing') {
        datadog.dashboards[id] = { id, title: name, widgets: next };
      }
    };
    show(dashboard);
    this.later(one.datadog?.then, show);
    for (const each of fill(monitors, name)) {
      const known = datadog.monitors.length;
      datadog.monitors.push({ id: known + 1, tags: [], ...each });
    }
    datadog.downtimes.push(...(fill(downtimes, name) as {}[]));
    datadog.tests.push(...(fill(tests, name) as {}[]));
    if (sharedAs) {
      datadog.shared[sharedAs] = id;
    }
    return sharedAs
      ? `https://p.datadoghq.com/sb/${sharedAs}`
      : `https://app.datadoghq.com/dashboard/${id}`;
  }

  private addToSplunk(one: TruthCase, name: string): void {
    const { splunk } = this.options;
    let known: typeof splunk.events = [];
    const show = (next: 'away' | SplunkEvents[]) => {
      const [own] = fill([OWN_SOURCETYPE], name);
      if (next === 'away') {
        splunk.away.add(own);
        return;
      }
      splunk.away.delete(own);
      const before = new Set(known);
      known = next.map(
        ({ index = 'prod', sourcetype = OWN_SOURCETYPE, ...rest }) =>
          fill({ index, sourcetype, ...rest }, name),
      );
      splunk.events = splunk.events.filter(event => !before.has(event));
      splunk.events.push(...known);
    };
    show(one.splunk ?? [{ count: 400 }]);
    this.later(one.splunkThen, show);
  }

  private addRepository(
    one: TruthCase,
    name: string,
    answers: TruthCase['answers'],
  ): void {
    const { repositories, now } = this.options;
    const { folder, host, beside = [] } = one;
    const prefix = folder ? `${folder}/` : '';
    const files: Record<string, string> = {};
    // Those of the base lie in the folder of the service.
    const own = Object.entries(baseFiles).map(([path, text]) => [
      prefix + path,
      text,
    ]);
    for (const [path, text] of Object.entries({
      ...(Object.fromEntries(own) as Record<string, string>),
      ...one.files,
    })) {
      if (text !== undefined) {
        files[path] = fill(text, name);
      }
    }
    const source = host && repositories.addHosted(name, files, host);
    this.later(host?.then, next => {
      if (typeof next === 'string') {
        repositories.refuse(name, host!, next);
      } else {
        repositories.addHosted(name, { ...files, ...next.files }, host!);
      }
    });
    const sourceLocation = source && `url:${source}/`;
    const entity: Entity = {
      ...baseService,
      metadata: {
        ...baseService.metadata,
        name,
        labels: one.labels,
        tags: one.tags,
        annotations: annotationsOf(
          {
            ...(sourceLocation && {
              'backstage.io/source-location': sourceLocation,
              repositories: source,
            }),
            ...answers,
          },
          now,
        ),
      },
      spec: { ...baseService.spec, ...one.spec },
    };
    // A service on a host has nothing here but its entry in the catalog.
    const catalog = `${prefix}catalog-info.yaml`;
    const text = [entity, ...beside]
      .map(item => stringify(fill(item, name)))
      .join('---\n');
    const root = repositories.addFolder(name, {
      ...(host ? {} : files),
      [catalog]: text,
    });
    const paths = Object.keys(files).filter(path =>
      /(?:^|\/)catalog-info\.yaml$/.test(path),
    );
    for (const path of host ? [catalog] : [catalog, ...paths]) {
      this.files.push(`${root}/${path}`);
    }
  }
}
