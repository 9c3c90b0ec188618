// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { FakeCatalog } from '../../benchmarks/FakeCatalog';
import { Portal } from '../../benchmarks/Portal';

const EXAMPLE = resolve(
  __dirname,
  '../../../docs/examples/stateless-http-service.yaml',
);

/* A whole backend in a process of its own, which a test can kill. It does what it is told, one order after the other. */

/** What the parent says. */
export interface DecidingOrder {
  start?: {
    database: string;
    /** Stands still before the first evaluation after a waiver was granted. */
    isHalting?: boolean;
  };
  sweep?: true;
  /** Answered once it stands still. */
  untilHalted?: true;
}

/** Ready, but for the review of its code. */
function courseSearch(): Entity[] {
  const [component, api]: Entity[] = parseAllDocuments(
    readFileSync(EXAMPLE, 'utf8'),
  ).map(document => document.toJS());
  delete component.metadata.annotations!['readiness/code-review'];
  component.relations = [
    { type: 'ownedBy', targetRef: 'group:default/discovery' },
    { type: 'providesApi', targetRef: 'api:default/course-search' },
  ];
  return [component, api].map(entity => ({
    ...entity,
    metadata: { namespace: 'default', ...entity.metadata },
  }));
}

let portal: Portal;
let halted = () => {};
const whenHalted = new Promise<void>(done => {
  halted = done;
});

/** Evaluation reads the entity first. By then the decision is committed, or this does not see it. */
class HaltingCatalog extends FakeCatalog {
  isHalting = false;

  async getEntitiesByRefs(
    ...args: Parameters<FakeCatalog['getEntitiesByRefs']>
  ) {
    if (this.isHalting) {
      const [granted] = await portal
        .knex('readiness_waivers')
        .where('state', 'granted');
      if (granted) {
        halted();
        await new Promise(() => {});
      }
    }
    return super.getEntitiesByRefs(...args);
  }
}

const catalog = new HaltingCatalog(courseSearch());

async function obey(order: DecidingOrder): Promise<string> {
  if (order.start) {
    portal = await Portal.start({
      catalog,
      database: order.start.database,
      config: {
        readiness: {
          waivers: {
            requestedBy: ['user:default/ann'],
            grantedBy: ['user:default/otto'],
          },
        },
      },
    });
    catalog.isHalting = order.start.isHalting ?? false;
    return portal.address;
  }
  await (order.sweep ? portal.sweep() : whenHalted);
  return 'done';
}

process.on('message', (order: DecidingOrder) => {
  if (order.start || order.sweep || order.untilHalted) {
    obey(order).then(
      answer => process.send!({ answer }),
      error => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(1);
      },
    );
  }
});
