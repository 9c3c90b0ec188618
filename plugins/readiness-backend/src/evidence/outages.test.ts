// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { ObserveResult } from 'backstage-plugin-readiness-node';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const REF = 'component:default/a';

const limited = (facts: string[]) => (): ObserveResult => ({
  observations: facts.map(fact => ({
    fact,
    error: 'Too many requests.',
    observedAt: 0,
  })),
  state: 'v1',
});

const broken = () => {
  throw new Error('It broke.');
};

const outages: [string, (facts: string[]) => () => ObserveResult][] = [
  ['an error without a service', limited],
  ['a provider that throws', () => broken],
];

describe('what was observed of one service, through an outage', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  const all = databases
    .eachSupportedId()
    .flatMap(([id]) =>
      outages.map(([what, outage]) => [what, id, outage] as const),
    );

  it.each(all)('goes on counting: %s, on %p', async (_, id, outage) => {
    const knex = await databases.init(id);
    const provider = new TestProvider('test', ['reachable', 'other']);
    provider.timeToLive = 48 * HOUR;
    const code = new TestProvider('code', ['license']);
    code.timeToLive = 48 * HOUR;
    const sees =
      (fact: string, value: unknown): TestProvider['see'] =>
      (_target, { now }) =>
        ({
          observations: [{ fact, entityRef: REF, value, observedAt: now }],
          state: 'v1',
        } as ObserveResult);
    const unchanged = () => ({ observations: [], isUnchanged: true });
    const test = await createTestEvidence({
      knex,
      catalog: new TestCatalog(
        serviceEntity('a', {
          annotations: { 'readiness/health-endpoint': 'https://shop/health' },
        }),
      ),
      providers: [provider, code],
    });
    const collect = () => test.pass(8 * HOUR, provider, code);
    const outcomeOf = async () => [
      await test.outcomeOf('a'),
      await test.outcomeOf('a', 'license'),
    ];
    const expected = ['contradicted declared', 'pass verified'];
    const rows = () =>
      knex('readiness_facts')
        .orderBy('fact')
        .select('fact', 'consecutive', 'error');

    provider.see = sees('test.reachable', false);
    code.see = sees('code.license', 'MIT');
    for (let index = 0; index < 3; index++) {
      await collect();
    }
    expect(await outcomeOf()).toEqual(expected);

    provider.see = outage(provider.facts);
    code.see = outage(code.facts);
    for (let index = 0; index < 4; index++) {
      await collect();
      expect(await outcomeOf()).toEqual(expected);
    }
    const observed = (facts: { fact: string; consecutive: number }[]) =>
      facts
        .filter(fact => fact.consecutive)
        .map(fact => [fact.fact, fact.consecutive]);
    expect(observed(await rows())).toEqual([
      ['code.license', 3],
      ['test.reachable', 3],
    ]);

    // It is still what it was when it was last seen.
    provider.see = unchanged;
    code.see = unchanged;
    for (let index = 0; index < 8; index++) {
      await collect();
      expect(await outcomeOf()).toEqual(expected);
    }
    const after = (await rows()).filter(fact => fact.consecutive);
    expect(after).toEqual([
      { fact: 'code.license', consecutive: 11, error: null },
      { fact: 'test.reachable', consecutive: 11, error: null },
    ]);

    provider.see = sees('test.reachable', true);
    code.see = sees('code.license', 'missing');
    await collect();
    expect(await outcomeOf()).toEqual(['pass verified', 'pass verified']);

    // Until it expires, and no longer.
    provider.see = outage(provider.facts);
    code.see = outage(code.facts);
    for (let index = 0; index < 7; index++) {
      await collect();
    }
    expect(await outcomeOf()).toEqual(['pass declared', 'unanswered']);
  });

  it.each(databases.eachSupportedId())(
    'is not taken as unchanged since a state that came with an error, on %p',
    async id => {
      const knex = await databases.init(id);
      const code = new TestProvider('code', ['license', 'size']);
      const test = await createTestEvidence({
        knex,
        catalog: new TestCatalog(
          serviceEntity('a', {
            annotations: { 'readiness/health-endpoint': 'https://shop/health' },
          }),
        ),
        providers: [code],
      });
      code.see = () => ({
        observations: [
          { fact: 'code.license', value: 'MIT', observedAt: 0 },
          { fact: 'code.size', error: 'Not now.', observedAt: 0 },
        ],
        state: 'v2',
      });
      await test.pass(10 * MINUTE, code);
      await test.pass(10 * MINUTE, code);
      expect(code.options).not.toHaveProperty('state');
    },
  );
});
