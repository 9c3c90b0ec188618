// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogApi } from '../api/DatadogApi';
import { DatadogServer } from '../__testUtils__/DatadogServer';
import { subjectOf } from '../__testUtils__/subjectOf';
import { DatadogProvider } from './DatadogProvider';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;
const LINK = 'https://app.datadoghq.com/dashboard/abc-def-ghi/grades';
const WIDGET = { definition: { type: 'timeseries', requests: [] } };
const NOTE = { definition: { type: 'note', content: 'Here be graphs' } };

let datadog: DatadogServer;
beforeEach(async () => {
  datadog = await DatadogServer.start();
});
afterEach(() => datadog.stop());

function createProvider(apiKey = 'api-key', serviceTagIsBinding = false) {
  const site = {
    site: 'datadoghq.com',
    apiKey,
    applicationKey: 'application-key',
    apiUrl: datadog.url,
  };
  const settings = {
    sites: [site],
    withoutKeys: [],
    serviceTag: 'service:{name}',
    serviceTagIsBinding,
    every: 60 * MINUTE,
  };
  const apis = new Map([[site.site, DatadogApi.create(site)]]);
  return new DatadogProvider({ settings, apis });
}

async function lookWith(
  provider: DatadogProvider,
  options: {
    dashboards?: string[];
    tags?: string;
    now?: number;
    signal?: AbortSignal;
  } = {},
) {
  const { dashboards = [LINK], tags, now = NOW } = options;
  const { signal = new AbortController().signal } = options;
  const subject = subjectOf('grades', {
    answers: { 'metrics-dashboard': dashboards },
    annotations:
      tags === undefined ? {} : { 'datadoghq.com/monitor_tags': tags },
  });
  const key = provider.targetOf(subject);
  const result = await provider.observe(
    { key, subjects: [subject] },
    { signal, now },
  );
  const [dashboard, monitors, synthetics] = result.observations;
  expect(result.observations.map(({ fact }) => fact)).toEqual(provider.facts);
  return { ...result, dashboard, monitors, synthetics };
}

const look = (options: Parameters<typeof lookWith>[1] = {}) =>
  lookWith(createProvider(), options);

const monitor = (id: number, more = {}) => ({
  id,
  tags: ['service:grades'],
  overall_state: 'OK',
  ...more,
});

describe('DatadogProvider', () => {
  it('sees a service that is watched', async () => {
    datadog.dashboards['abc-def-ghi'] = { widgets: [NOTE, WIDGET] };
    // In alert is the moment, not the facility.
    datadog.monitors = [monitor(1, { overall_state: 'Alert' })];
    datadog.tests = [{ tags: ['Service:grades', 'env:prod'], status: 'live' }];
    const provider = createProvider();
    const { observations, notBefore } = await lookWith(provider);
    expect(observations).toEqual([
      { fact: 'datadog.dashboard', value: 'found', observedAt: NOW, url: LINK },
      {
        fact: 'datadog.monitors',
        value: 'watching',
        observedAt: NOW,
        url: 'https://app.datadoghq.com/monitors/manage?q=service%3Agrades',
      },
      {
        fact: 'datadog.synthetics',
        value: 'running',
        observedAt: NOW,
        url: 'https://app.datadoghq.com/synthetics/tests?query=service%3Agrades',
      },
    ]);
    expect(notBefore).toBeUndefined();
    expect(provider.groupOf('datadoghq.com service:grades')).toBe(
      'datadoghq.com',
    );
  });

  describe('dashboards', () => {
    it.each([
      ['none', undefined],
      ['none', { widgets: [] }],
      ['none', { widgets: [NOTE] }],
      [
        'none',
        { widgets: [{ definition: { type: 'group', widgets: [NOTE] } }] },
      ],
      [
        'found',
        { widgets: [{ definition: { type: 'group', widgets: [WIDGET] } }] },
      ],
    ])('is %s of %j', async (value, dashboard) => {
      if (dashboard) {
        datadog.dashboards['abc-def-ghi'] = dashboard;
      }
      expect((await look()).dashboard).toMatchObject({ value, url: LINK });
    });

    it('follows a public link', async () => {
      datadog.shared['tok-en12345'] = 'abc-def-ghi';
      datadog.dashboards['abc-def-ghi'] = { widgets: [WIDGET] };
      const at = async (token: string) =>
        (await look({ dashboards: [`https://p.datadoghq.com/sb/${token}`] }))
          .dashboard.value;
      expect(await at('tok-en12345')).toBe('found');
      expect(await at('tok-en12346')).toBe('none');
    });

    it('needs one of several, and cannot tell what its API does not know', async () => {
      const other = 'https://app.datadoghq.com/dashboard/zzz-zzz-zzz';
      const legacy = 'https://app.datadoghq.com/screen/12';
      const foreign = 'https://app.datadoghq.eu/dashboard/abc-def-ghi';
      datadog.dashboards['zzz-zzz-zzz'] = { widgets: [WIDGET] };
      const at = async (...dashboards: string[]) =>
        (await look({ dashboards })).dashboard;
      expect(await at(LINK, other, legacy)).toMatchObject({
        value: 'found',
        url: other,
      });
      expect((await at(LINK, legacy)).cannotTell).toMatch(/not to a dashboard/);
      expect((await at(foreign)).cannotTell).toBe(
        'No keys for datadoghq.eu are configured.',
      );
      expect((await at('https://grafana.test/d/1')).cannotTell).toBe(
        'No dashboard of Datadog is linked.',
      );
    });
  });

  describe('monitors', () => {
    const forEver = { options: { silenced: { '*': null } } };
    const v1 = (end: number | null, scope: string[]) => ({
      matching_downtimes: [{ id: 1, end, scope }],
    });
    it.each([
      ['watching', [monitor(1), monitor(2, forEver)]],
      ['muted', [monitor(1, forEver)]],
      ['muted', [monitor(1, { draft_status: 'draft' })]],
      [
        'watching',
        [monitor(1, { options: { silenced: { '*': 1795500000 } } })],
      ],
      ['watching', [monitor(1, { options: { silenced: { 'host:a': null } } })]],
      ['muted', [monitor(1, v1(null, ['*']))]],
      ['watching', [monitor(1, v1(1795500000, ['*']))]],
      ['watching', [monitor(1, v1(null, ['env:staging']))]],
      ['no-data', [monitor(1, { overall_state: 'No Data' })]],
      [
        'no-data',
        [monitor(1, { overall_state: 'No Data' }), monitor(2, forEver)],
      ],
      ['watching', [monitor(1, { tags: [], scope: ['service:grades'] })]],
    ])('are %s with %j', async (value, monitors) => {
      datadog.monitors = monitors;
      expect((await look()).monitors).toMatchObject({ value });
    });

    const downtime = (attributes: object) => ({
      attributes: { status: 'active', scope: '*', schedule: {}, ...attributes },
    });
    const byId = { monitor_identifier: { monitor_id: 1 } };
    const byTags = (...tags: string[]) => ({
      monitor_identifier: { monitor_tags: tags },
    });
    it.each([
      ['muted', downtime(byId)],
      ['muted', downtime(byTags('*'))],
      ['muted', downtime(byTags('service:grades'))],
      ['watching', downtime(byTags('service:grades', 'env:prod'))],
      ['watching', downtime({ monitor_identifier: { monitor_id: 2 } })],
      ['watching', downtime({ ...byId, scope: 'env:staging' })],
      ['watching', downtime({ ...byId, status: 'scheduled' })],
      ['watching', downtime({ ...byId, schedule: { end: '2026-12-01' } })],
      ['watching', downtime({ ...byId, schedule: { recurrences: [{}] } })],
    ])('are %s under the downtime %j', async (value, item) => {
      datadog.monitors = [monitor(1)];
      const ended = downtime({ ...byId, schedule: { end: '2026-12-01' } });
      // On its second page.
      datadog.downtimes = [...new Array(100).fill(ended), item];
      expect((await look()).monitors).toMatchObject({ value });
    });

    it('are read without downtimes where the key may not see them', async () => {
      datadog.monitors = [monitor(1)];
      datadog.instead['/api/v2/downtime'] = response =>
        DatadogServer.send(response, 403, { errors: ['Forbidden'] });
      expect((await look()).monitors.value).toBe('watching');
    });

    it('are read page by page, and no further than needed', async () => {
      const muted = Array.from({ length: 150 }, (_, id) =>
        monitor(id, forEver),
      );
      datadog.monitors = [...muted, monitor(150), ...muted];
      expect((await look()).monitors.value).toBe('watching');
      expect(
        datadog.requests.filter(path => path.startsWith('/api/v1/monitor')),
      ).toHaveLength(2);
    });

    it('are missed only where the tag is named or binding', async () => {
      expect((await look()).monitors.cannotTell).toBe(
        'No monitor has the tag service:grades.',
      );
      expect((await look()).synthetics.cannotTell).toBe(
        'No synthetic test has the tag service:grades.',
      );
      const none = [{ value: 'none' }, { value: 'none' }];
      const named = await look({ tags: 'grades' });
      expect([named.monitors, named.synthetics]).toMatchObject(none);
      const bound = await lookWith(createProvider('api-key', true));
      expect([bound.monitors, bound.synthetics]).toMatchObject(none);
      const unusable = await look({ tags: 'a b' });
      expect(unusable.monitors.cannotTell).toMatch(/cannot be one of Datadog/);
      expect(unusable.synthetics.cannotTell).toMatch(/cannot be one/);
    });
  });

  it('reads all synthetic tests, once for many services', async () => {
    const others = new Array(250).fill({ tags: ['service:a'], status: 'live' });
    const own = { tags: ['service:grades'], status: 'paused' };
    datadog.tests = [...others, own];
    const provider = createProvider();
    const values: unknown[] = [];
    for (const minutes of [0, 1]) {
      const now = NOW + minutes * MINUTE;
      values.push((await lookWith(provider, { now })).synthetics.value);
    }
    const count = () =>
      datadog.requests.filter(path => path.includes('synthetics')).length;
    expect(count()).toBe(3);
    datadog.tests = [{ ...own, status: 'live' }, own];
    const later = await lookWith(provider, { now: NOW + 2 * MINUTE });
    expect([...values, later.synthetics.value]).toEqual([
      'paused',
      'paused',
      'running',
    ]);
    datadog.instead['/api/v1/synthetics'] = response =>
      DatadogServer.send(response, 404, { errors: ['off'] });
    expect((await look()).synthetics.cannotTell).toBe(
      'Synthetic monitoring is not in use in Datadog.',
    );
  });

  describe('failures', () => {
    it('keeps what it saw before a 429, and asks nothing until it may', async () => {
      datadog.dashboards['abc-def-ghi'] = { widgets: [WIDGET] };
      datadog.instead['/api/v1/monitor'] = response => {
        response.writeHead(429, { 'x-ratelimit-reset': '30' });
        response.end('{"errors":["Rate limit of 100 requests reached"]}');
      };
      const provider = createProvider();
      const first = await lookWith(provider);
      expect(first).toMatchObject({
        dashboard: { value: 'found' },
        monitors: {
          error: 'Datadog answered 429: Rate limit of 100 requests reached',
        },
        synthetics: { error: 'Datadog asked to wait: too many requests.' },
        notBefore: NOW + 30_000,
      });
      const before = datadog.requests.length;
      const second = await lookWith(provider, {
        dashboards: [],
        now: NOW + 10_000,
      });
      expect(second.notBefore).toBe(NOW + 30_000);
      expect(datadog.requests).toHaveLength(before);
      datadog.instead = {};
      const third = await lookWith(provider, { now: NOW + 30_000 });
      expect(third.synthetics.cannotTell).toBeDefined();
      expect(third.notBefore).toBeUndefined();
    });

    it('says in words what went wrong, without keys', async () => {
      const wrong = await lookWith(createProvider('wrong-key'));
      for (const { error } of wrong.observations) {
        expect(error).toBe('Datadog answered 403: Forbidden');
      }
      datadog.instead['/api'] = response =>
        DatadogServer.send(response, 401, { errors: ['api-key is unknown'] });
      expect((await look()).dashboard.error).toBe(
        'Datadog answered 401: *** is unknown',
      );
    });

    it.each([
      'null',
      '[]',
      '{}',
      '{"widgets":1,"tests":1}',
      '[1]',
      '[{}]',
      '<',
    ])('is not confused by %s', async body => {
      datadog.instead['/api'] = response => response.end(body);
      const { dashboard, synthetics, monitors } = await look();
      expect(dashboard.error).toMatch(/^Datadog answered with/);
      expect(synthetics.error).toMatch(/^Datadog answered with/);
      expect(monitors.value).toBeUndefined();
    });

    it('stops when it is told to', async () => {
      const controller = new AbortController();
      datadog.instead['/api'] = () => controller.abort();
      const { observations } = await look({ signal: controller.signal });
      for (const { error } of observations) {
        expect(error).toBe('Datadog was not waited for any longer.');
      }
      expect(datadog.requests).toHaveLength(1);
    });
  });
});
