// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogServer } from '../testing/DatadogServer';
import {
  LINK,
  collectWith,
  createProvider,
} from '../__testUtils__/collectWith';

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
const mute = { options: { silenced: { '*': null } } };
const noData = { overall_state: 'No Data' };

describe('DatadogProvider, in what people read,', () => {
  it('names the dashboard that is missing, and why', async () => {
    const shown = async (...dashboards: string[]) =>
      (await collect({ dashboards })).dashboard.shown;
    expect(await shown(`${LINK}?from_ts=1`)).toBe(`${LINK} does not exist`);
    datadog.dashboards['abc-def-ghi'] = { widgets: [] };
    expect(await shown(LINK)).toBe(`${LINK} has no widget with a query`);
    datadog.dashboards['abc-def-ghi'] = {
      widgets: [{ definition: { type: 'toplist' } }],
    };
    expect((await collect()).dashboard.cannotTell).toBe(
      `Whether ${LINK} shows metrics cannot be told from its widgets.`,
    );
    datadog.dashboards['abc-def-ghi'] = { widgets: [] };
    const others = ['zzz-zzz-zz1', 'zzz-zzz-zz2'].map(
      id => `https://app.datadoghq.com/dashboard/${id}`,
    );
    expect(await shown(LINK, ...others)).toBe(
      `${LINK} has no widget with a query; ${others[0]} does not exist; and 1 more`,
    );
  });

  it('shows of a public link no more than its beginning', async () => {
    const dashboards = ['https://p.datadoghq.com/sb/abcdef-0123456789'];
    expect((await collect({ dashboards })).dashboard.shown).toBe(
      'https://p.datadoghq.com/sb/abcd… does not exist',
    );
  });

  it('names the monitors that are muted, and those without data', async () => {
    datadog.monitors = [
      monitor(1, { name: 'Errors', ...mute }),
      monitor(2, { name: 'Latency', ...noData }),
      monitor(3, noData),
    ];
    expect((await collect()).monitors).toMatchObject({
      value: 'no-data',
      shown: 'muted without end: Errors; without data: Latency, monitor 3',
    });
  });

  it('names three of many monitors, shortened', async () => {
    datadog.monitors = Array.from({ length: 150 }, (_, id) =>
      monitor(id, { name: `${id} ${'x'.repeat(300)}`, ...mute }),
    );
    const { value, shown } = (await collect()).monitors;
    expect(value).toBe('muted');
    expect(shown).toMatch(
      /^muted without end: 0 x{78}, 1 x{78}, 2 x{78} and 147 more$/,
    );
  });

  it('names the tag under which there is no monitor', async () => {
    expect(
      (await collect({ tags: 'team:a, env:prod' })).monitors,
    ).toMatchObject({
      value: 'none',
      shown: 'no monitor has the tag team:a, env:prod',
    });
    expect((await collect({ tags: 'critical' })).monitors.shown).toBe(
      'no monitor has the tag critical or service:critical',
    );
  });

  it('looks for a tag without a colon as it is, then as the name of a service', async () => {
    datadog.monitors = [monitor(1, { tags: ['critical'] })];
    datadog.tests = [{ tags: ['Critical'], status: 'live' }];
    const plain = await collect({ tags: 'Critical' });
    expect([plain.monitors.value, plain.synthetics.value]).toEqual([
      'watching',
      'running',
    ]);
    expect(plain.monitors.url).toBe(
      'https://app.datadoghq.com/monitors/manage?q=critical',
    );
    datadog.monitors = [monitor(1)];
    expect((await collect({ tags: 'grades' })).monitors.value).toBe('watching');
  });
});
