// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import { ENTITY_CHANGED_TOPIC } from 'backstage-plugin-readiness-common';
import datadogModule from 'backstage-plugin-readiness-backend-module-datadog';
import healthModule from 'backstage-plugin-readiness-backend-module-health';
import repositoryModule from 'backstage-plugin-readiness-backend-module-repository';
import splunkModule from 'backstage-plugin-readiness-backend-module-splunk';
import { FakeCatalog } from '../../FakeCatalog';
import { Portal } from '../../Portal';
import type { Order, VictimStart } from './orders';
import { StandstillMeter } from './StandstillMeter';

/* The backend that is attacked, alone in its process. It does what it is told, several things at once if need be. */

const BEAT_MS = 100;

const meter = new StandstillMeter();
const catalog = new FakeCatalog([]);
let events: EventsService;
let portal: Portal;

/** The catalog module publishes from the backend itself; so does this. */
const announcer = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'announcer',
  register(env) {
    env.registerInit({
      deps: { events: eventsServiceRef },
      async init(deps) {
        events = deps.events;
      },
    });
  },
});

async function start(options: VictimStart): Promise<string> {
  options.entities.forEach(entity => catalog.put(entity));
  portal = await Portal.start({
    catalog,
    database: options.database,
    features: [
      // The last two observe nothing without configuration.
      healthModule,
      repositoryModule,
      datadogModule,
      splunkModule,
      urlReaderServiceFactory,
      announcer,
      // All of it, so that secrets in it are found.
      mockServices.rootLogger.factory({ level: 'debug' }),
    ],
    config: options.config,
    isScheduled: options.isScheduled,
  });
  portal.later = options.later ?? 0;
  // The runner sees by it that the backend stands still, and for how long.
  setInterval(() => process.send!({ beat: true }), BEAT_MS).unref();
  return portal.address;
}

async function dump(): Promise<string> {
  const { knex } = portal;
  const isPostgres = knex.client.config.client === 'pg';
  const tables: { name: string }[] = isPostgres
    ? await knex('pg_tables')
        .where({ schemaname: 'public' })
        .select('tablename as name')
    : await knex('sqlite_master').where({ type: 'table' }).select('name');
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    if (name.startsWith('readiness_')) {
      rows[name] = await knex(name).select();
    }
  }
  return JSON.stringify(rows);
}

async function obey(order: Order): Promise<unknown> {
  if ('start' in order) {
    return start(order.start);
  } else if ('put' in order) {
    for (const entity of order.put) {
      catalog.put(entity);
      if (order.isAnnounced) {
        const entityRef = stringifyEntityRef(entity);
        await events.publish({
          topic: ENTITY_CHANGED_TOPIC,
          eventPayload: { entityRef },
        });
      }
    }
  } else if ('remove' in order) {
    order.remove.forEach(entityRef => catalog.remove(entityRef));
  } else if ('run' in order) {
    await Promise.all(order.run.map(task => portal.run(task)));
  } else if ('later' in order) {
    portal.later = order.later;
  } else if ('meter' in order) {
    return order.meter === 'begin' ? meter.begin() : meter.end();
  } else if ('dump' in order) {
    return dump();
  } else if ('catalogCalls' in order) {
    const { calls } = catalog;
    catalog.calls = 0;
    return calls;
  }
  return undefined;
}

process.on('message', ({ id, order }: { id?: number; order?: Order }) => {
  if (order) {
    obey(order).then(
      answer => process.send!({ id, answer: answer ?? null }),
      error => process.send!({ id, error: String(error.stack ?? error) }),
    );
  }
});
// Without the runner nobody needs it.
process.on('disconnect', () => process.exit(0));
