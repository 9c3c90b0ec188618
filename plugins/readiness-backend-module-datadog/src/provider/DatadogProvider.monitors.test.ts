// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogServer } from '../testing/DatadogServer';
import { createProvider, collectWith } from '../__testUtils__/collectWith';

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

describe('DatadogProvider of monitors', () => {
  const forEver = { options: { silenced: { '*': null } } };
  const v1 = (end: number | null, scope: string[]) => ({
    matching_downtimes: [{ id: 1, end, scope }],
  });
  it.each([
    ['watching', [monitor(1), monitor(2, forEver)]],
    ['muted', [monitor(1, forEver)]],
    ['muted', [monitor(1, { draft_status: 'draft' })]],
    ['watching', [monitor(1, { options: { silenced: { '*': 1795500000 } } })]],
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
    expect((await collect()).monitors).toMatchObject({ value });
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
    expect((await collect()).monitors).toMatchObject({ value });
  });

  it('are read without downtimes where the key may not see them', async () => {
    datadog.monitors = [monitor(1)];
    datadog.instead['/api/v2/downtime'] = response =>
      DatadogServer.send(response, 403, { errors: ['Forbidden'] });
    expect((await collect()).monitors.value).toBe('watching');
  });

  it('are read page by page, and no further than needed', async () => {
    const muted = Array.from({ length: 150 }, (_, id) => monitor(id, forEver));
    datadog.monitors = [...muted, monitor(150), ...muted];
    expect((await collect()).monitors.value).toBe('watching');
    expect(
      datadog.requests.filter(path => path.startsWith('/api/v1/monitor')),
    ).toHaveLength(2);
  });

  it('are missed only where the tag is named or binding', async () => {
    expect((await collect()).monitors.cannotTell).toBe(
      'No monitor has the tag service:grades.',
    );
    expect((await collect()).synthetics.cannotTell).toBe(
      'No synthetic test has the tag service:grades.',
    );
    const none = [{ value: 'none' }, { value: 'none' }];
    const named = await collect({ tags: 'grades' });
    expect([named.monitors, named.synthetics]).toMatchObject(none);
    const bound = await collectWith(createProvider(datadog, 'api-key', true));
    expect([bound.monitors, bound.synthetics]).toMatchObject(none);
    const unusable = await collect({ tags: 'a b' });
    expect(unusable.monitors.cannotTell).toMatch(/is not a valid Datadog tag/);
    expect(unusable.synthetics.cannotTell).toMatch(/is not a valid/);
  });
});
