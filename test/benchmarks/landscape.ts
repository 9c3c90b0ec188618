// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';

const SERVICES_PER_SYSTEM = 20;
const SYSTEMS_PER_DOMAIN = 10;
const TEAMS = 40;

const STORES = ['database', 'cache', 'kafka', 's3-bucket'];
const PERSISTENCE = ['postgresql', 'redis', 'none', 'object-store'];
const DATA = ['none', 'pii', 'tracking-logs', 'confidential'];

/**
 * A landscape of `count` services with their Systems, Domains, stores and APIs; the same for the same count. Every
 * third service answers everything, every fifth nothing, the others have gaps.
 */
export function landscape(count: number): Entity[] {
  const entities: Entity[] = [];
  const systems = Math.ceil(count / SERVICES_PER_SYSTEM);
  for (let domain = 0; domain * SYSTEMS_PER_DOMAIN < systems; domain++) {
    entities.push(entity('Domain', `domain-${domain}`, {}, {}));
  }
  for (let index = 0; index < systems; index++) {
    const store = STORES[index % STORES.length];
    entities.push(
      entity(
        'System',
        `system-${index}`,
        {
          'readiness/code-review': 'yes',
          'readiness/log-format': 'json',
          'readiness/log-collection': 'splunk',
        },
        { domain: `domain-${Math.floor(index / SYSTEMS_PER_DOMAIN)}` },
        [
          [
            'partOf',
            `domain:default/domain-${Math.floor(index / SYSTEMS_PER_DOMAIN)}`,
          ],
        ],
      ),
      entity('Resource', `store-${index}`, {}, { type: store }),
      entity('API', `api-${index}`, {}, { type: 'openapi' }),
    );
  }
  for (let index = 0; index < count; index++) {
    entities.push(service(index));
  }
  return entities;
}

/** The service with this number; a changed `edit` changes one answer of it. */
export function service(index: number, edit = 0): Entity {
  const system = Math.floor(index / SERVICES_PER_SYSTEM);
  const owner = `group:default/team-${index % TEAMS}`;
  const relations: [string, string][] = [
    ['ownedBy', owner],
    ['partOf', `system:default/system-${system}`],
    ['dependsOn', `resource:default/store-${system}`],
    ['consumesApi', `api:default/api-${system}`],
  ];
  return entity(
    'Component',
    `service-${index}`,
    index % 5 === 0 ? {} : answers(index, edit),
    {
      type: index % 7 === 0 ? 'worker' : 'service',
      lifecycle: index % 4 === 0 ? 'experimental' : 'production',
      owner,
      system: `system-${system}`,
    },
    relations,
  );
}

function answers(index: number, edit: number): Record<string, string> {
  const all: Record<string, string> = {
    purpose: `Keeps record number ${index} of the benchmark's landscape.`,
    documentation: `https://docs.example.edu/service-${index}`,
    'machine-class': 'm5.large',
    bottleneck: 'cpu',
    consumers: 'learners, staff',
    'initial-usage': `${100 + edit} requests/s`,
    capacity: '900 requests/s',
    repositories: `https://code.example.edu/service-${index}`,
    'hard-coded-values': 'resolved',
    license: 'Apache-2.0',
    runs: 'http',
    persistence: PERSISTENCE[index % PERSISTENCE.length],
    permissions: 'select, insert',
    'health-endpoint': `https://service-${index}.example.edu/health`,
    'health-covers': 'all',
    'health-sufficient': 'yes',
    'health-security': 'authenticated',
    'health-load-protection': 'cached',
    redundancy: index % 2 ? 'active-active' : 'single',
    scaling: 'horizontal',
    'accessible-from': index % 3 ? 'internal' : 'internet',
    data: DATA[index % DATA.length],
    messaging: 'none',
    email: 'none',
    'load-test': '2026-09-01 https://wiki.example.edu/load-test',
    'scale-trigger': 'cpu above 70 percent for ten minutes',
    'end-to-end-test': 'make smoke',
  };
  const skipped = index % 3 === 0 ? 0 : index % 11;
  return Object.fromEntries(
    Object.entries(all)
      .slice(skipped)
      .map(([check, value]) => [`readiness/${check}`, value]),
  );
}

function entity(
  kind: string,
  name: string,
  annotations: Record<string, string>,
  spec: Record<string, string>,
  relations: [string, string][] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { uid: name, namespace: 'default', name, annotations },
    spec,
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}
