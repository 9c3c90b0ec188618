// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';
import { createProvider, NOW } from '../__testUtils__/collectWith';
import { SplunkServer } from '../testing/SplunkServer';

let splunk: SplunkServer;
beforeEach(async () => {
  splunk = await SplunkServer.start();
});
afterEach(() => splunk.stop());

async function observe(
  entity: ReturnType<typeof observedEntity>,
  config: object = {},
) {
  const provider = createProvider(splunk, config);
  const key = provider.targetOf(entity);
  return key === undefined
    ? undefined
    : provider.observe(
        { key, entities: [entity] },
        { signal: new AbortController().signal, now: NOW },
      );
}

const HOSTILE = [
  '*',
  'prod*',
  'prod | delete',
  'prod" | delete',
  'prod" OR index="*',
  "prod' OR '1'='1",
  'prod\\" | outputlookup x',
  'prod`drop_macro`',
  '`comment("x")`',
  '[search index=* | return 1]',
  '$env:user$',
  'prod\n| delete',
  'prod\r\nAuthorization: Bearer x',
  'prod\u0000',
  'прод',
  'рrod',
  'prod\u202e',
  'prod\u2028| delete',
  'prod TERM(x)',
  'prod,secret',
  'prod)(',
  'prod<!--',
  'x'.repeat(300),
];

describe('SplunkProvider, whatever owners choose as names,', () => {
  it.each(['splunk.com/index', 'splunk.com/sourcetype', 'splunk.com/source'])(
    'sends no request for hostile values of %s',
    async annotation => {
      for (const text of HOSTILE) {
        const result = await observe(
          observedEntity('grades', {
            annotations: { 'splunk.com/index': 'prod', [annotation]: text },
          }),
        );
        expect([text, splunk.requests]).toEqual([text, []]);
        for (const { value, shown } of result!.observations) {
          expect([text, value, shown]).toEqual([text, undefined, undefined]);
        }
      }
    },
  );

  it.each([
    ['splunk.com/index', '_internal'],
    ['splunk.com/index', '../../secret'],
    ['splunk.com/index', 'Prod'],
    ['splunk.com/sourcetype', '../../secret'],
  ])('sends no request for %s: %s', async (annotation, text) => {
    await observe(
      observedEntity('grades', {
        annotations: { 'splunk.com/index': 'prod', [annotation]: text },
      }),
    );
    expect(splunk.requests).toEqual([]);
  });

  it('quotes a path as a source', async () => {
    await observe(
      observedEntity('grades', {
        annotations: {
          'splunk.com/index': 'prod',
          'splunk.com/source': '../../secret',
        },
      }),
    );
    expect(splunk.searches[0].get('search')).toBe(
      '| tstats count where index="prod" source="../../secret" by sourcetype',
    );
  });

  it.each(['prod | delete', 'x" OR index="*', 'a*', '`m`', '[search *]', 'é'])(
    'sends no request for a service named %s where templates hold names',
    async name => {
      const config = { index: 'main', sourcetype: 'kube:container:{name}' };
      const result = await observe(observedEntity(name), config);
      expect(splunk.requests).toEqual([]);
      for (const { cannotTell } of result!.observations) {
        expect(cannotTell).toBe(
          'The value of readiness.splunk.sourcetype cannot be part of a search; write one plain name, without wildcards.',
        );
      }
    },
  );

  it('sends exactly one form for an ordinary service, with the name in quotes', async () => {
    splunk.events = [{ index: 'prod', sourcetype: 'a:b', count: 512 }];
    const result = await observe(
      observedEntity('grades', {
        annotations: {
          'splunk.com/index': ' prod ',
          'splunk.com/sourcetype': 'a:b',
        },
      }),
    );
    expect(splunk.requests).toEqual(['POST /services/search/jobs']);
    expect(splunk.searches.map(form => form.toString())).toEqual([
      'exec_mode=oneshot&output_mode=json&count=0&earliest_time=-24h&latest_time=now&search=%7C+tstats+count+where+index%3D%22prod%22+sourcetype%3D%22a%3Ab%22+by+sourcetype',
    ]);
    expect(result!.observations[0]).toMatchObject({
      value: 100,
      shown: '512 events (index prod, source type a:b)',
    });
  });

  it('asks for the index by its name alone where there are no events', async () => {
    await observe(
      observedEntity('grades', { annotations: { 'splunk.com/index': 'prod' } }),
    );
    expect(splunk.requests).toEqual([
      'POST /services/search/jobs',
      'POST /services/search/jobs',
      'GET /services/data/indexes/prod',
    ]);
  });
});
