// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  FactDescription,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';
import type { EvidenceProvider, ObserveResult } from '../evidence/types';
import { checkEvidenceProvider } from './checkEvidenceProvider';
import { observedEntity } from './observedEntity';

const ENTITIES = ['a', 'b'].map(name =>
  observedEntity(name, { answers: { repositories: ['https://git/shop'] } }),
);

function described(
  changes: Partial<ProviderDescription> = {},
  fact: Partial<FactDescription> = {},
): ProviderDescription {
  return {
    id: 'test',
    title: 'Test',
    configurationKey: 'test',
    facts: [{ name: 'test.size', title: 'Size', kind: 'count', ...fact }],
    ...changes,
  };
}

/** Declares the only fact in another way. */
const declaring = (fact: Partial<FactDescription>) => ({
  description: described({}, fact),
});

function provider(changes: Partial<EvidenceProvider> = {}): EvidenceProvider {
  return {
    description: described(),
    interval: 1_000,
    timeToLive: 5_000,
    timeout: 200,
    concurrency: 1,
    targetOf: ({ answers }) =>
      answers.repositories?.find(url => url.startsWith('https:')),
    observe: async (_, { now, state }) =>
      state
        ? { observations: [], isUnchanged: true }
        : {
            observations: [{ fact: 'test.size', value: 1, observedAt: now }],
            state: 'v1',
          },
    ...changes,
  };
}

function observing(result: Partial<ObserveResult>): Partial<EvidenceProvider> {
  return { observe: async () => ({ observations: [], ...result }) };
}

describe('checkEvidenceProvider', () => {
  it('returns what a correct provider observes, by target', async () => {
    const keys: string[] = [];
    const sound = provider();
    const observed = await checkEvidenceProvider({
      provider: {
        ...sound,
        observe: (target, options) => {
          keys.push(`${target.entities.length} ${options.state}`);
          return sound.observe(target, options);
        },
      },
      entities: ENTITIES,
      now: 7,
    });
    expect(observed).toEqual({
      'https://git/shop': [
        { fact: 'test.size', value: 1, observedAt: 7, expiresAt: 5_007 },
      ],
    });
    // Two services share the target. The third collection is one that is stopped.
    expect(keys).toEqual(['2 undefined', '2 v1', '2 undefined']);
  });

  it.each<[string, Partial<EvidenceProvider>]>([
    [
      'needs an id of lower-case letters',
      { description: described({ id: 'Test' }) },
    ],
    ['has no title for people', { description: described({ title: ' ' }) }],
    [
      'requires the key "other.url": write one below its configurationKey, test',
      { description: described({ requiredKeys: ['other.url'] }) },
    ],
    [
      'has the setUpUrl "ftp://example.org"',
      { description: described({ setUpUrl: 'ftp://example.org' }) },
    ],
    [
      'declares "test.size" twice',
      {
        description: described({
          facts: [...described().facts, ...described().facts],
        }),
      },
    ],
    [
      'declares 201 facts: 200 at most',
      {
        description: described({
          facts: Array(201).fill(described().facts[0]),
        }),
      },
    ],
    ['names a fact "size"', declaring({ name: 'size' })],
    ['has no title for test.size', declaring({ title: 'Size:' })],
    ['has no title for test.size', declaring({ title: 'x'.repeat(81) })],
    ['no such kind of fact as "number"', declaring({ kind: 'number' as any })],
    [
      'gives test.size in "weeks": write one of ms, s, min, h, d',
      declaring({ kind: 'duration', unit: 'weeks' }),
    ],
    [
      'only a count or a duration has one',
      declaring({ kind: 'text', unit: 'a' }),
    ],
    ['a unit of more than 20', declaring({ unit: 'x'.repeat(21) })],
    [
      'too long words for test.size',
      declaring({ words: { 1: 'x'.repeat(201) } }),
    ],
    ['a timeToLive of 5: it must be longer', { timeToLive: 5 }],
    ['a timeout of NaN', { timeout: NaN }],
    ['a concurrency of 0', { concurrency: 0 }],
    ['nothing could be checked', { targetOf: () => undefined }],
    [
      'throws for component:default/bare',
      { targetOf: ({ entity }) => entity.metadata.annotations!.x ?? 'x' },
    ],
    [
      'or changes it: TypeError',
      {
        targetOf: entity => {
          (entity.answers as Record<string, string[]>).more = [];
          return 'x';
        },
      },
    ],
    ['two different targets', { targetOf: () => String(Math.random()) }],
    ['returns no text', { targetOf: () => '' }],
    [
      'is none of the facts that the provider declares',
      observing({ observations: [{ fact: 'x' } as any] }),
    ],
    [
      'has expired already',
      observing({
        observations: [{ fact: 'test.size', value: 1, observedAt: 0 }],
      }),
    ],
    [
      'without the state of an earlier collection',
      observing({ isUnchanged: true }),
    ],
    ['a state that is not text', observing({ state: {} as any })],
    ['notBefore must be', observing({ notBefore: NaN })],
    [
      'it throws: Error: away',
      {
        observe: async () => {
          throw new Error('away');
        },
      },
    ],
    ['longer than its timeout', { observe: () => new Promise(() => {}) }],
    [
      'continues after its signal was aborted',
      { observe: () => new Promise(() => {}) },
    ],
  ])('reports that a provider %s', async (mistake, changes) => {
    await expect(
      checkEvidenceProvider({
        provider: provider(changes),
        entities: ENTITIES,
      }),
    ).rejects.toThrow(mistake);
  });
});
