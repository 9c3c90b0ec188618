// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** A check of the checklist, as far as answers are made up for it. */
export interface AnswerableCheck {
  id: string;
  type: string;
  values: string[];
}

/** A fact whose value was made up: seen so often in a row, at an age in hours. */
export interface RandomFact {
  name: string;
  value?: unknown;
  cannotTell?: string;
  timesInARow: number;
  ageHours: number;
  expires: boolean;
}

/** What one made-up service is evaluated from. */
export interface RandomInput {
  entity: CatalogEntity;
  related: Map<string, CatalogEntity>;
  facts: RandomFact[];
  waived: string[];
  observesAll: boolean;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = [
  'Keeps the records of all the learners.',
  'TODO',
  '<fill in>',
  'https://docs.example.edu/a',
  'password=hunter2hunter2',
  'internal',
];
const QUANTITIES = ['200 users/day', '40 requests/s', '9 requests/s', 'many'];
const DATES = [
  '2026-09-01 https://wiki.example.edu/load',
  '2024-01-01',
  '2099-01-01',
  'no',
];
const LICENSES = [
  'MIT',
  'Apache-2.0',
  'mit or gpl-3.0',
  'proprietary',
  'missing',
  'Beerware 2',
];
const URLS = [
  'https://a.example.edu/health',
  'none',
  'missed-run https://hc.example.edu/1',
  'not a url',
  '/health',
];
const ODDITIES = [
  'none',
  'n/a - it has none of this',
  'n/a',
  'todo - OPS-12 by 2027-01-31',
  '',
  'yes',
  'no',
];
const FACT_VALUES: unknown[] = [
  'yes',
  'no',
  'found',
  'none',
  'resolved',
  'remaining',
  'none-found',
  'none-found-in-part',
  'missing',
  'MIT',
  'json',
  'standard',
  'private',
  'public',
  'cheap',
  'cached',
  'expensive',
  'required',
  'anonymous-status',
  'anonymous-detail',
  'internet',
  true,
  false,
  0,
  1,
  2,
  3,
  100,
  [],
  ['mysql'],
  ['pii'],
  ['none'],
  ['redis', 'kafka'],
  ['0 2 * * *'],
  ['a.py:3 a host'],
  ['stack-trace'],
  ['version'],
  [{ name: 'db', kind: 'database' }],
  [
    { name: 'redis', kind: 'cache' },
    { name: 'kafka', kind: 'queue' },
  ],
  ['https://code.example.edu/a'],
  'limits 1 cpu',
];
const STORE_TYPES = [
  'database',
  'mysql',
  'redis',
  'kafka',
  's3-bucket',
  'pipeline',
];

/** The made-up service of this number; the same number gives the same service for the same checks and facts. */
export function randomInput(options: {
  number: number;
  checks: AnswerableCheck[];
  facts: string[];
}): RandomInput {
  const { number, checks, facts } = options;
  const next = numbersFrom(number + 1);
  const chance = (share: number) => next() < share;
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)];
  const some = <T>(list: T[]): T[] => {
    const length = 1 + Math.floor(next() * Math.min(3, list.length));
    return Array.from({ length }, () => pick(list));
  };

  const answerTo = ({ type, values }: AnswerableCheck): string => {
    if (chance(0.07)) {
      return pick(ODDITIES);
    }
    if (values.length > 0 && chance(type.startsWith('choice') ? 0.97 : 0.3)) {
      return type === 'choice' ? pick(values) : some(values).join(', ');
    }
    switch (type) {
      case 'quantity':
        return pick(QUANTITIES);
      case 'dated':
        return pick(DATES);
      case 'license':
        return pick(LICENSES);
      case 'url':
        return pick(URLS);
      case 'names':
        return some(['lms', 'youtube', 'orders', 'select', '*', 'none']).join(
          ', ',
        );
      default:
        return pick(TEXTS);
    }
  };
  const answersTo = (share: number, from = checks) =>
    Object.fromEntries(
      from
        .filter(() => chance(share))
        .map(check => [`readiness/${check.id}`, answerTo(check)]),
    );

  const share = pick([0, 0.3, 0.8, 0.95, 1]);
  const annotations = answersTo(share);
  for (const { id } of checks) {
    if (chance(0.03)) {
      annotations[
        `readiness/${id}.${pick(['evidence', 'note', 'confirmed'])}`
      ] = pick([
        'https://wiki.example.edu/a',
        'as agreed',
        '2026-10-01',
        '2030-01-01',
      ]);
    }
  }
  if (chance(0.2)) {
    annotations['readiness/none'] = pick([
      'messaging, email',
      'persistence',
      'email, purpose',
    ]);
  }
  if (chance(0.2)) {
    annotations['readiness/confirmed'] = pick(['2026-11-01', '2020-01-01']);
  }
  if (chance(0.1)) {
    annotations['readiness/launch-date'] = pick(['2027-01-15', 'soon']);
  }
  if (chance(0.1)) {
    annotations[
      pick([
        'readiness/owners',
        'readiness/sizing',
        'datadoghq.com/dashboard-url',
      ])
    ] = pick(TEXTS);
  }

  const entity: CatalogEntity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name: `random-${number}`,
      annotations,
      ...(chance(0.5) && { description: pick(TEXTS) }),
      ...(chance(0.3) && {
        tags: some(['data-none', 'pii', 'kafka', 'worker', 'grpc']),
      }),
      ...(chance(0.3) && {
        links: [
          {
            url: 'https://app.datadoghq.com/dashboard/abc',
            title: 'Dashboard',
          },
        ],
      }),
    },
    spec: {
      type: pick(['service', 'website', 'job', 'worker']),
      lifecycle: pick(['production', 'experimental']),
      owner: 'team',
    },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team' }],
  };
  const related = new Map<string, CatalogEntity>();
  const relate = (type: string, opposite: string, other: CatalogEntity) => {
    const { kind, metadata } = other;
    const targetRef = `${kind}:default/${metadata.name}`.toLowerCase();
    entity.relations!.push({ type, targetRef });
    other.relations!.push({
      type: opposite,
      targetRef: `component:default/random-${number}`,
    });
    related.set(targetRef, other);
  };
  const other = (kind: string, type: string, from = 0.2): CatalogEntity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'default',
      name: `${kind}-${type}`.toLowerCase(),
      annotations: answersTo(from),
    },
    spec: { type },
    relations: [],
  });
  if (chance(0.5)) {
    relate('partOf', 'hasPart', other('System', 'product', 0.4));
  }
  for (const type of some(STORE_TYPES)) {
    if (chance(0.5)) {
      const data = checks.filter(({ id }) => id === 'data');
      const store = other('Resource', type, 0);
      store.metadata.annotations = answersTo(0.5, data);
      relate('dependsOn', 'dependencyOf', store);
    }
  }
  if (chance(0.3)) {
    relate(
      'providesApi',
      'apiProvidedBy',
      other('API', pick(['openapi', 'grpc', 'asyncapi']), 0),
    );
  }
  if (chance(0.3)) {
    relate('consumesApi', 'apiConsumedBy', other('API', 'graphql', 0.1));
  }
  if (chance(0.2)) {
    relate(
      'dependsOn',
      'dependencyOf',
      other('Component', pick(['service', 'library']), 0.1),
    );
  }

  const observed = pick([0, 0.2, 0.6]);
  return {
    entity,
    related,
    facts: facts
      .filter(() => chance(observed))
      .map(name => ({
        name,
        ...(chance(0.15)
          ? { cannotTell: 'It was not there' }
          : { value: pick(FACT_VALUES) }),
        timesInARow: 1 + Math.floor(next() * 4),
        ageHours: Math.floor(next() * 72),
        expires: chance(0.8),
      })),
    waived: chance(0.2) ? some(checks).map(({ id }) => id) : [],
    observesAll: chance(0.5),
  };
}
