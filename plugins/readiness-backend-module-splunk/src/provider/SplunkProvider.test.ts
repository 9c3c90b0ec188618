// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  checkEvidenceProvider,
  observedEntity,
} from 'backstage-plugin-readiness-node/testUtils';
import {
  createProvider,
  collectWith,
  NOW,
  OWN,
} from '../__testUtils__/collectWith';
import { SplunkServer } from '../testing/SplunkServer';

let splunk: SplunkServer;
beforeEach(async () => {
  splunk = await SplunkServer.start();
});
afterEach(() => splunk.stop());

const collect = (
  options: Parameters<typeof collectWith>[1] = OWN,
  config: object = {},
) => collectWith(createProvider(splunk, config), options);

describe('SplunkProvider', () => {
  it('counts the events of the last day, and their format', async () => {
    splunk.events = [
      { ...OWN, count: 4000 },
      { ...OWN, source: '/a', count: 821 },
      { ...OWN, age: 30, count: 7 },
      { index: 'prod', sourcetype: 'other', count: 5 },
      { index: 'test', sourcetype: OWN.sourcetype, count: 9 },
    ];
    const provider = createProvider(splunk, { webUrl: 'https://splunk.test/' });
    const answers = { 'log-format': ['json'] };
    const { observations } = await collectWith(provider, { ...OWN, answers });
    const common = {
      entityRef: 'component:default/grades',
      observedAt: NOW,
      url: 'https://splunk.test/app/search/search?q=search+index%3D%22prod%22+sourcetype%3D%22grades%3Ajson%22&earliest=-24h&latest=now',
    };
    expect(observations).toEqual([
      {
        fact: 'splunk.events',
        value: 1000,
        shown: '4821 events (index prod, source type grades:json)',
        ...common,
      },
      { fact: 'splunk.collection', value: 'splunk', ...common },
      {
        fact: 'splunk.logFormat',
        value: 'json',
        shown: 'json (source type grades:json)',
        ...common,
      },
    ]);
    expect(observations.map(({ fact }) => fact)).toEqual(
      provider.description.facts.map(({ name }) => name),
    );
    expect(Object.fromEntries(splunk.searches[0])).toEqual({
      exec_mode: 'oneshot',
      output_mode: 'json',
      count: '0',
      earliest_time: '-24h',
      latest_time: 'now',
      search:
        '| tstats count where index="prod" sourcetype="grades:json" by sourcetype',
    });
    expect(splunk.requests).toEqual(['POST /services/search/jobs']);
  });

  it('counts all source types of an index, beyond the first page', async () => {
    splunk.events = Array.from({ length: 250 }, (_, id) => ({
      index: 'prod_grades',
      sourcetype: `type${id}`,
      count: 2,
    }));
    const { events } = await collect({ index: 'prod_grades' });
    expect(events).toMatchObject({
      value: 100,
      shown: '500 events (index prod_grades)',
    });
  });

  it('counts the events of others for nobody', async () => {
    splunk.events = [{ ...OWN, count: 3 }];
    expect((await collect({ index: 'prod' })).events.cannotTell).toBe(
      'The index prod may contain the events of other services; identify its own with splunk.com/sourcetype or splunk.com/source.',
    );
    const { observations } = await collect({
      ...OWN,
      names: ['grades', 'marks'],
    });
    expect(observations).toHaveLength(6);
    for (const { value, cannotTell } of observations) {
      expect(value).toBeUndefined();
      expect(cannotTell).toBe(
        '2 services name the same place, and their events cannot be distinguished.',
      );
    }
  });

  it('sees logs that must not be there, where logs usually are', async () => {
    const sourcetype = 'kube:container:grades';
    splunk.events = [{ index: 'main', sourcetype, count: 12 }];
    const usual = { index: 'main', sourcetype: 'kube:container:{name}' };
    expect((await collect({}, usual)).events.value).toBe(10);
  });

  describe('without events', () => {
    const usual = { index: 'prod', sourcetype: 'kube:container:{name}' };
    const others = { index: 'prod', sourcetype: 'other', count: 5 };

    it('says 0 when it sees others in the index', async () => {
      splunk.events = [{ ...others, age: 24 * 20 }];
      const { events, collection, format } = await collect();
      expect(events).toMatchObject({
        value: 0,
        shown: 'no events (index prod, source type grades:json)',
      });
      expect(collection.cannotTell).toBe(
        'There are no events of the last day.',
      );
      expect(format.cannotTell).toBe(
        'There are no events to determine the format from.',
      );
      expect(splunk.searches[1].get('search')).toBe(
        '| tstats count where index="prod" by sourcetype',
      );
    });

    it('says 0 for an assumed place only when that is binding', async () => {
      splunk.events = [others];
      expect((await collect({}, usual)).events.cannotTell).toMatch(
        /^No events are visible in the usual place/,
      );
      const binding = { ...usual, defaultsAreBinding: true };
      expect((await collect({}, binding)).events.value).toBe(0);
    });

    const old = { totalEventCount: '9', maxTime: '2026-08-01T00:00:00+0000' };
    const fresh = { ...old, maxTime: '2026-11-23T11:59:00+0000' };
    const empty = { totalEventCount: 0, maxTime: '', disabled: false };
    it.each([
      [undefined, {}, 'does not exist, or the token may not see it'],
      [{ ...old, disabled: true }, {}, 'it is disabled'],
      [{ ...old, disabled: '1' }, {}, 'it is disabled'],
      [fresh, {}, 'the token may not be allowed to search it'],
      // On a search head, the events are elsewhere.
      [empty, {}, 'the token may not be allowed to search it'],
      [empty, { listsOnlySearchable: true }, undefined],
      [fresh, { listsOnlySearchable: true }, undefined],
      [undefined, { listsOnlySearchable: true }, 'does not exist'],
      [old, {}, undefined],
    ])('with the index %j and %j is blind: %s', async (entry, config, why) => {
      splunk.events = [{ ...OWN, count: 3 }];
      splunk.hidden.add('prod');
      if (entry) {
        splunk.indexes.prod = entry;
      }
      const { events } = await collect(OWN, config);
      expect(events.value).toBe(why ? undefined : 0);
      expect(events.cannotTell ?? '').toContain(why ?? '');
    });

    it('does not say 0 when a part of Splunk did not answer', async () => {
      splunk.events = [others];
      splunk.messages = [{ type: 'WARN', text: 'peer p1 is\ndown' }];
      expect((await collect()).events.cannotTell).toBe(
        'No events are visible, but Splunk warns: peer p1 is down',
      );
    });
  });

  it('says what cannot be searched for, and asks nothing', async () => {
    const { observations } = await collect({ index: 'prod | delete' });
    for (const { cannotTell } of observations) {
      expect(cannotTell).toBe(
        'The value of splunk.com/index cannot be part of a search; write one plain name, without wildcards.',
      );
    }
    expect(splunk.requests).toEqual([]);
    expect(
      createProvider(splunk).targetOf(observedEntity('grades')),
    ).toBeUndefined();
  });

  it('keeps the contract of providers', async () => {
    splunk.events = [{ ...OWN, count: 3 }];
    const at = (index: string, sourcetype = OWN.sourcetype) => ({
      annotations: {
        'splunk.com/index': index,
        'splunk.com/sourcetype': sourcetype,
      },
    });
    const observed = await checkEvidenceProvider({
      provider: createProvider(splunk),
      entities: [
        observedEntity('grades', at('prod')),
        observedEntity('marks', at('prod')),
        observedEntity('notes', at('prod', 'notes')),
        observedEntity('books', at('*')),
      ],
    });
    expect(Object.keys(observed)).toHaveLength(3);
  });
});
