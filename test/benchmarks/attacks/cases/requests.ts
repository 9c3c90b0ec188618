// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockCredentials } from '@backstage/backend-test-utils';
import { NOBODY } from '../../Portal';
import { type Arena, pathOf } from '../Arena';
import type { Attack } from '../Attack';
import { component } from '../world/World';

const FILTERS =
  'q type owner system domain lifecycle verdict level dataClass monitoring section check verification changedSince sort cursor limit mine'.split(
    ' ',
  );
const LISTS = [
  '/services',
  '/services.csv',
  '/summary',
  '/inventory/persistence',
];

/** Values of parameters that no person sends. */
const VALUES: Record<string, string> = {
  'a zero': 'a%00b',
  'only a zero': '%00',
  'half a surrogate': '%ED%A0%80',
  'bytes of no encoding': '%FF%FE',
  '20 kB': 'a'.repeat(12_000),
  wildcards: '%25%5F%25%5C',
};

/** How often each status was answered, `200 × 3, 400 × 9`. */
function countsOf(statuses: number[]): string {
  const counts = new Map<number, number>();
  statuses.forEach(one => counts.set(one, (counts.get(one) ?? 0) + 1));
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([status, count]) => `${status} × ${count}`)
    .join(', ');
}

function annotationsOf(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `readiness/unknown-name-${index}`,
      'yes',
    ]),
  );
}

async function sendZeros(arena: Arena): Promise<void> {
  const statuses: number[] = [];
  const send = async (path: string, method?: 'POST') => {
    const { status } = await arena.request(path, { method });
    statuses.push(status);
  };
  for (const value of Object.values(VALUES)) {
    for (const list of LISTS) {
      for (const filter of [...FILTERS, 'unknown']) {
        await send(`${list}?${filter}=${value}`);
      }
      await send(`${list}?answer=persistence:${value}`);
      await send(`${list}?check=${value}:pass`);
    }
    await send(`/inventory/${value}`);
    for (const ref of [
      `/services/component/default/${value}`,
      `/services/component/${value}/service-1`,
      `/services/${value}/default/service-1`,
    ]) {
      for (const rest of ['', '/brief.md', '/history']) {
        await send(ref + rest);
      }
      await send(`${ref}/refresh`, 'POST');
      await send(`${ref}/evidence`, 'POST');
    }
  }
  const name = 'a\u0000b';
  for (const entity of [
    component(name),
    component('zero', { 'readiness/purpose': name, [name]: name }),
    component('zero', {}, { metadata: { title: name, tags: [name] } }),
    component('zero', {}, { spec: { type: 'service', owner: name } }),
  ]) {
    const { status } = await arena.request('/evaluations', {
      body: { entity, related: [entity] },
    });
    statuses.push(status);
  }
  arena.note(countsOf(statuses));
}

/** Positions that a cursor of ours never has. */
const POSITIONS: unknown[][] = [
  [],
  ['a'],
  [1],
  ['a', 'b'],
  ['a', 1, 2, 3],
  [1, 'a'],
  ['\u0000', 1],
  ['a', 1e308],
  ['a', -1],
  ['a', 1.5],
  ['a', '1; drop table x'],
  ['a'.repeat(8_000), 1],
  ['a', Number.MAX_SAFE_INTEGER],
  ['9223372036854775808', '9223372036854775808'],
];

async function forgeCursors(arena: Arena): Promise<void> {
  const statuses: number[] = [];
  const history = `${pathOf(arena.world.honest.refs[0])}/history?limit=1`;
  const sorts = ['name', 'owner', '-score', '-verdictSince', '-blockers'];
  const paths = sorts.map(sort => `/services?limit=2&sort=${sort}`);
  for (const path of [...paths, history]) {
    const { body } = await arena.request(path);
    const { nextCursor } = JSON.parse(body);
    arena.expect(Boolean(nextCursor), `no cursor to forge of ${path}`);
    const text = Buffer.from(String(nextCursor), 'base64url').toString();
    const honest = JSON.parse(text);
    const forged: unknown[] = [
      ...POSITIONS.map(position => ({ ...honest, position })),
      ...['previous', 'sideways'].map(direction => ({ ...honest, direction })),
      { ...honest, total: -1 },
      { ...honest, total: 1e300 },
      [],
      null,
    ];
    for (const cursor of forged) {
      const sent = Buffer.from(JSON.stringify(cursor)).toString('base64url');
      const { status } = await arena.request(`${path}&cursor=${sent}`);
      statuses.push(status);
    }
  }
  arena.note(countsOf(statuses));
}

async function nameObjects(arena: Arena): Promise<void> {
  const passes: string[] = [];
  const unitPasses = async (unit: string) => {
    const answers = {
      'readiness/capacity': `100 requests/${unit}`,
      'readiness/initial-usage': `100 ${unit}/day`,
      'readiness/redundancy': unit,
      [`readiness/${unit}`]: 'yes',
      'readiness/none': unit,
    };
    const { status, body } = await arena.request('/evaluations', {
      body: {
        entity: component('words', answers, {
          metadata: { tags: [unit], labels: { [unit]: unit } },
          relations: [{ type: unit, targetRef: `resource:default/${unit}` }],
        }),
      },
    });
    arena.expect(status < 500, `${status} for ${unit}`);
    if (status !== 200) {
      return false;
    }
    const { checks } = JSON.parse(body) as {
      checks: { check: string; status: string }[];
    };
    return checks.some(
      ({ check, status: of }) => check === 'capacity' && of === 'pass',
    );
  };
  arena.expect(await unitPasses('s'), 'requests/s does not pass');
  for (const name of [
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    '__proto__',
    '__defineGetter__',
  ]) {
    if (await unitPasses(name)) {
      passes.push(name);
    }
  }
  arena.expect(passes.length === 0, `units that pass: ${passes.join(', ')}`);
}

/** Requests, and what a person may send with one. */
export const requestAttacks: Attack[] = [
  {
    name: 'evaluation-of-140000',
    what: 'H5: POST /evaluations with 140,000 annotations, by a user who may read nothing',
    async run(arena) {
      const entity = component('many', annotationsOf(140_000));
      const statuses: number[] = [];
      for (const authorization of [
        mockCredentials.user.header(NOBODY),
        mockCredentials.user.header(),
      ]) {
        const { status } = await arena.request('/evaluations', {
          authorization,
          body: { entity },
        });
        statuses.push(status);
      }
      arena.note(countsOf(statuses));
      arena.expect(
        statuses.every(status => status >= 400 && status < 500),
        'it was not refused',
      );
    },
  },
  {
    name: 'zeros',
    what: 'H8: zeros and broken bytes in each parameter and path',
    run: sendZeros,
  },
  {
    name: 'forged-cursors',
    what: 'H9: cursors with positions that no page has',
    run: forgeCursors,
  },
  {
    name: 'object-names',
    what: 'H10: the names of what every object has as units, answers, tags and relations',
    run: nameObjects,
  },
  {
    name: 'refresh-200',
    what: 'H7: 200 times refresh of one service at once',
    async run(arena) {
      const service = pathOf(arena.world.honest.refs[0]);
      await arena.victim.ask({ catalogCalls: true });
      const arrivals = await Promise.all(
        Array.from({ length: 200 }, () =>
          arena.request(`${service}/refresh`, { method: 'POST' }),
        ),
      );
      const calls = await arena.victim.ask<number>({ catalogCalls: true });
      const slowest = Math.max(...arrivals.map(one => one.milliseconds));
      arena.note(countsOf(arrivals.map(({ status }) => status)));
      arena.note(
        `slowest ${slowest.toFixed(0)} ms, ${calls} questions to the catalog`,
      );
      arena.expect(slowest < 5_000, 'the slowest took more than 5 s');
      arena.expect(calls <= 50, `${calls} questions to the catalog`);
    },
  },
];
