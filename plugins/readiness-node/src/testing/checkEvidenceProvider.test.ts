// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider, ObserveResult } from '../evidence/types';
import { checkEvidenceProvider } from './checkEvidenceProvider';
import { observedEntity } from './observedEntity';

const ENTITIES = ['a', 'b'].map(name =>
  observedEntity(name, { answers: { repositories: ['https://git/shop'] } }),
);

function provider(changes: Partial<EvidenceProvider> = {}): EvidenceProvider {
  return {
    id: 'test',
    facts: ['test.size'],
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
    ['needs an id of lower-case letters', { id: 'Test' }],
    ['names a fact "size"', { facts: ['size'] }],
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
      'is none of the provider',
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
