// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DatadogServer } from '../testing/DatadogServer';
import { createProvider, collectWith, NOW } from '../__testUtils__/collectWith';

const WIDGET = {
  definition: { type: 'timeseries', requests: [{ q: 'avg:hits{*}' }] },
};

let datadog: DatadogServer;
beforeEach(async () => {
  datadog = await DatadogServer.start();
});
afterEach(() => datadog.stop());

const collect = (options: Parameters<typeof collectWith>[1] = {}) =>
  collectWith(createProvider(datadog), options);

describe('DatadogProvider with failures', () => {
  it('keeps what it saw before a 429, and asks nothing until it may', async () => {
    datadog.dashboards['abc-def-ghi'] = { widgets: [WIDGET] };
    datadog.instead['/api/v1/monitor'] = response => {
      response.writeHead(429, { 'x-ratelimit-reset': '30' });
      response.end('{"errors":["Rate limit of 100 requests reached"]}');
    };
    const provider = createProvider(datadog);
    const first = await collectWith(provider);
    expect(first).toMatchObject({
      dashboard: { value: 'found' },
      monitors: {
        error: 'Datadog responded with 429: Rate limit of 100 requests reached',
      },
      synthetics: { error: 'Datadog asked us to wait: too many requests.' },
      notBefore: NOW + 30_000,
    });
    const before = datadog.requests.length;
    const second = await collectWith(provider, {
      dashboards: [],
      now: NOW + 10_000,
    });
    expect(second.notBefore).toBe(NOW + 30_000);
    expect(datadog.requests).toHaveLength(before);
    datadog.instead = {};
    const third = await collectWith(provider, { now: NOW + 30_000 });
    expect(third.synthetics.cannotTell).toBeDefined();
    expect(third.notBefore).toBeUndefined();
  });

  it('says in words what went wrong, without keys', async () => {
    const wrong = await collectWith(createProvider(datadog, 'wrong-key'));
    for (const { error } of wrong.observations) {
      expect(error).toBe('Datadog responded with 403: Forbidden');
    }
    datadog.instead['/api'] = response =>
      DatadogServer.send(response, 401, { errors: ['api-key is unknown'] });
    expect((await collect()).dashboard.error).toBe(
      'Datadog responded with 401: *** is unknown',
    );
  });

  it.each(['null', '[]', '{}', '{"widgets":1,"tests":1}', '[1]', '[{}]', '<'])(
    'is not confused by %s',
    async body => {
      datadog.instead['/api'] = response => response.end(body);
      const { dashboard, synthetics, monitors } = await collect();
      expect(dashboard.error).toMatch(/^Datadog sent/);
      expect(synthetics.error).toMatch(/^Datadog sent/);
      expect(monitors.value).toBeUndefined();
    },
  );

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    datadog.instead['/api'] = () => controller.abort();
    const { observations } = await collect({ signal: controller.signal });
    for (const { error } of observations) {
      expect(error).toBe('The request to Datadog was cancelled.');
    }
    expect(datadog.requests).toHaveLength(1);
  });
});
