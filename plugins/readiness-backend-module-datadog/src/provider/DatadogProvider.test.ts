// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkEvidenceProvider } from 'backstage-plugin-readiness-node/testUtils';
import { DatadogServer } from '../testing/DatadogServer';
import {
  createProvider,
  LINK,
  collectWith,
  MINUTE,
  NOW,
} from '../__testUtils__/collectWith';
import { observedEntity } from 'backstage-plugin-readiness-node/testUtils';

const WIDGET = {
  definition: { type: 'timeseries', requests: [{ q: 'avg:hits{*}' }] },
};
const NOTE = { definition: { type: 'note', content: 'Here be graphs' } };

let datadog: DatadogServer;
beforeEach(async () => {
  datadog = await DatadogServer.start();
});
afterEach(() => datadog.stop());

const collect = (options: Parameters<typeof collectWith>[1] = {}) =>
  collectWith(createProvider(datadog), options);

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
    const provider = createProvider(datadog);
    const { observations, notBefore } = await collectWith(provider);
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
      expect((await collect()).dashboard).toMatchObject({ value, url: LINK });
    });

    it('follows a public link', async () => {
      datadog.shared['tok-en12345'] = 'abc-def-ghi';
      datadog.dashboards['abc-def-ghi'] = { widgets: [WIDGET] };
      const at = async (token: string) =>
        (await collect({ dashboards: [`https://p.datadoghq.com/sb/${token}`] }))
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
        (await collect({ dashboards })).dashboard;
      expect(await at(LINK, other, legacy)).toMatchObject({
        value: 'found',
        url: other,
      });
      expect((await at(LINK, legacy)).cannotTell).toMatch(/not to a dashboard/);
      expect((await at(foreign)).cannotTell).toBe(
        'No keys for datadoghq.eu are configured.',
      );
      expect((await at('https://grafana.test/d/1')).cannotTell).toBe(
        'No Datadog dashboard is linked.',
      );
    });
  });

  it('reads all synthetic tests, once for many services', async () => {
    const others = new Array(250).fill({ tags: ['service:a'], status: 'live' });
    const own = { tags: ['service:grades'], status: 'paused' };
    datadog.tests = [...others, own];
    const provider = createProvider(datadog);
    const values: unknown[] = [];
    for (const minutes of [0, 1]) {
      const now = NOW + minutes * MINUTE;
      values.push((await collectWith(provider, { now })).synthetics.value);
    }
    const count = () =>
      datadog.requests.filter(path => path.includes('synthetics')).length;
    expect(count()).toBe(3);
    datadog.tests = [{ ...own, status: 'live' }, own];
    const later = await collectWith(provider, { now: NOW + 2 * MINUTE });
    expect([...values, later.synthetics.value]).toEqual([
      'paused',
      'paused',
      'running',
    ]);
    datadog.instead['/api/v1/synthetics'] = response =>
      DatadogServer.send(response, 404, { errors: ['off'] });
    expect((await collect()).synthetics.cannotTell).toBe(
      'Synthetic monitoring is not in use in Datadog.',
    );
  });

  it('keeps the contract of providers', async () => {
    datadog.monitors = [monitor(1)];
    const observed = await checkEvidenceProvider({
      provider: createProvider(datadog),
      entities: [
        observedEntity('grades', { answers: { 'metrics-dashboard': [LINK] } }),
        observedEntity('marks'),
        observedEntity('notes', {
          labels: { 'tags.datadoghq.com/service': '*' },
        }),
      ],
    });
    expect(Object.keys(observed)).toHaveLength(3);
  });
});
