// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SplunkApi } from '../api/SplunkApi';
import { settingsOf } from '../__testUtils__/settingsOf';
import { SplunkServer } from '../__testUtils__/SplunkServer';
import { subjectOf } from '../__testUtils__/subjectOf';
import { SplunkProvider } from './SplunkProvider';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const OWN = { index: 'prod', sourcetype: 'grades:json' };

let splunk: SplunkServer;
beforeEach(async () => {
  splunk = await SplunkServer.start();
});
afterEach(() => splunk.stop());

function createProvider(config: object = {}, token = 'good-token') {
  const settings = settingsOf({ url: splunk.url, ...config });
  const { url } = splunk;
  return new SplunkProvider({
    settings,
    api: SplunkApi.create({ url, token }),
  });
}

async function lookWith(
  provider: SplunkProvider,
  options: {
    index?: string;
    sourcetype?: string;
    answers?: Record<string, string[]>;
    names?: string[];
    now?: number;
    signal?: AbortSignal;
  } = {},
) {
  const { index, sourcetype, answers, names = ['grades'], now = NOW } = options;
  const { signal = new AbortController().signal } = options;
  const annotations = {
    ...(index && { 'splunk.com/index': index }),
    ...(sourcetype && { 'splunk.com/sourcetype': sourcetype }),
  };
  const subjects = names.map(name => subjectOf(name, { annotations, answers }));
  const key = provider.targetOf(subjects[0])!;
  const result = await provider.observe({ key, subjects }, { signal, now });
  const [events, format] = result.observations;
  return { ...result, events, format };
}

const look = (
  options: Parameters<typeof lookWith>[1] = OWN,
  config: object = {},
) => lookWith(createProvider(config), options);

describe('SplunkProvider', () => {
  it('counts the events of the last day, and their format', async () => {
    splunk.events = [
      { ...OWN, count: 4000 },
      { ...OWN, source: '/a', count: 821 },
      { ...OWN, age: 30, count: 7 },
      { index: 'prod', sourcetype: 'other', count: 5 },
      { index: 'test', sourcetype: OWN.sourcetype, count: 9 },
    ];
    const provider = createProvider({ webUrl: 'https://splunk.test/' });
    const answers = { 'log-format': ['json'] };
    const { observations } = await lookWith(provider, { ...OWN, answers });
    const common = {
      entityRef: 'component:default/grades',
      observedAt: NOW,
      url: 'https://splunk.test/app/search/search?q=search+index%3D%22prod%22+sourcetype%3D%22grades%3Ajson%22&earliest=-24h&latest=now',
    };
    expect(observations).toEqual([
      { fact: 'splunk.events', value: 4821, ...common },
      { fact: 'splunk.logFormat', value: 'json', ...common },
    ]);
    expect(observations.map(({ fact }) => fact)).toEqual(provider.facts);
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
    const { events } = await look({ index: 'prod_grades' });
    expect(events.value).toBe(500);
  });

  it('counts the events of others for nobody', async () => {
    splunk.events = [{ ...OWN, count: 3 }];
    expect((await look({ index: 'prod' })).events.cannotTell).toBe(
      'The index prod may hold the events of others; say which are its own with splunk.com/sourcetype or splunk.com/source.',
    );
    const { observations } = await look({ ...OWN, names: ['grades', 'marks'] });
    expect(observations).toHaveLength(4);
    for (const { value, cannotTell } of observations) {
      expect(value).toBeUndefined();
      expect(cannotTell).toBe(
        '2 services name the same place, and their events cannot be told apart.',
      );
    }
  });

  it('sees logs that must not be there, where logs usually are', async () => {
    const sourcetype = 'kube:container:grades';
    splunk.events = [{ index: 'main', sourcetype, count: 12 }];
    const usual = { index: 'main', sourcetype: 'kube:container:{name}' };
    expect((await look({}, usual)).events.value).toBe(12);
  });

  describe('without events', () => {
    const usual = { index: 'prod', sourcetype: 'kube:container:{name}' };
    const others = { index: 'prod', sourcetype: 'other', count: 5 };

    it('says 0 when it sees others in the index', async () => {
      splunk.events = [{ ...others, age: 24 * 20 }];
      const { events, format } = await look();
      expect(events.value).toBe(0);
      expect(format.cannotTell).toBe(
        'There are no events to tell the format from.',
      );
      expect(splunk.searches[1].get('search')).toBe(
        '| tstats count where index="prod" by sourcetype',
      );
    });

    it('says 0 for an assumed place only when that is binding', async () => {
      splunk.events = [others];
      expect((await look({}, usual)).events.cannotTell).toMatch(
        /^No events are visible where logs usually are/,
      );
      const binding = { ...usual, defaultsAreBinding: true };
      expect((await look({}, binding)).events.value).toBe(0);
    });

    const old = { totalEventCount: '9', maxTime: '2026-08-01T00:00:00+0000' };
    const fresh = { ...old, maxTime: '2026-11-23T11:59:00+0000' };
    const empty = { totalEventCount: 0, maxTime: '', disabled: false };
    it.each([
      [undefined, {}, 'does not exist, or the token may not see it'],
      [{ ...old, disabled: true }, {}, 'it is disabled'],
      [{ ...old, disabled: '1' }, {}, 'it is disabled'],
      [fresh, {}, 'the token must not search it'],
      // On a search head, the events are elsewhere.
      [empty, {}, 'the token must not search it'],
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
      const { events } = await look(OWN, config);
      expect(events.value).toBe(why ? undefined : 0);
      expect(events.cannotTell ?? '').toContain(why ?? '');
    });

    it('does not say 0 when a part of Splunk did not answer', async () => {
      splunk.events = [others];
      splunk.messages = [{ type: 'WARN', text: 'peer p1 is\ndown' }];
      expect((await look()).events.cannotTell).toBe(
        'No events are visible, but Splunk warns: peer p1 is down',
      );
    });
  });

  it('says what cannot be searched for, and asks nothing', async () => {
    const { observations } = await look({ index: 'prod | delete' });
    for (const { cannotTell } of observations) {
      expect(cannotTell).toBe(
        'What splunk.com/index gives cannot be part of a search; give one plain name, without wildcards.',
      );
    }
    expect(splunk.requests).toEqual([]);
    expect(createProvider().targetOf(subjectOf('grades'))).toBeUndefined();
  });

  describe('failures', () => {
    async function errorOf(options: Parameters<typeof look>[0] = OWN) {
      const { observations } = await look(options);
      expect(observations).toHaveLength(2);
      expect(observations[1].error).toBe(observations[0].error);
      return observations[0].error;
    }

    it('waits after a 429', async () => {
      splunk.instead = response => {
        response.writeHead(429, { 'retry-after': '120' });
        response.end();
      };
      const provider = createProvider();
      const notBefore = NOW + 120_000;
      expect(await lookWith(provider, OWN)).toMatchObject({
        events: { error: 'Splunk answered 429' },
        notBefore,
      });
      splunk.instead = undefined;
      const second = await lookWith(provider, { ...OWN, now: NOW + 1000 });
      expect(second.notBefore).toBe(notBefore);
      expect(splunk.requests).toHaveLength(1);
      splunk.events = [{ ...OWN, count: 1 }];
      const third = await lookWith(provider, { ...OWN, now: notBefore });
      expect(third.events.value).toBe(1);
    });

    it('says in words what went wrong, without the token', async () => {
      const wrong = await lookWith(createProvider({}, 'bad-token'), OWN);
      expect(wrong.events.error).toBe(
        'Splunk answered 401: call not properly authenticated',
      );
      splunk.instead = response => {
        response.writeHead(403);
        response.end('{"messages":[{"type":"ERROR","text":"no good-token"}]}');
      };
      expect(await errorOf()).toBe('Splunk answered 403: no ***');
      splunk.instead = undefined;
      splunk.messages = [{ type: 'FATAL', text: 'quota exceeded' }];
      expect(await errorOf()).toBe('Splunk could not search: quota exceeded');
    });

    it.each([
      '',
      '<response/>',
      'null',
      '[]',
      '{}',
      '{"results":1}',
      '{"results":[1]}',
      '{"results":[{"sourcetype":"a"}]}',
      '{"results":[{"count":"-1"}]}',
      '{"results":[{"count":"1e999"}]}',
    ])('is not confused by %j', async body => {
      splunk.instead = response => response.end(body);
      expect(await errorOf()).toMatch(/^Splunk answered with .*\.$/);
    });

    it('is not confused by an unreadable index', async () => {
      splunk.indexes.prod = { totalEventCount: 'many' };
      expect(await errorOf()).toBe(
        'Splunk answered with an index that cannot be read.',
      );
    });

    it('stops when it is told to', async () => {
      const controller = new AbortController();
      splunk.instead = () => controller.abort();
      expect(await errorOf({ ...OWN, signal: controller.signal })).toBe(
        'Splunk was not waited for any longer.',
      );
    });
  });
});
