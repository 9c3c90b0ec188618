// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { startEvidenceModule } from 'backstage-plugin-readiness-node/testUtils';
import module from '.';

const start = (datadog?: unknown) =>
  startEvidenceModule(module, { readiness: datadog ? { datadog } : {} });

const keys = { apiKey: 'a', applicationKey: 'b' };

describe('readinessModuleDatadog', () => {
  it.each([undefined, { sites: [] }])(
    'registers nothing with %j, and says so',
    async datadog => {
      const { providers, notConfigured, log } = await start(datadog);
      const message =
        'Datadog is not configured, and what it would observe stays declared. Set readiness.datadog.sites.';
      expect(providers).toEqual([]);
      expect(notConfigured).toEqual([{ id: 'datadog', message }]);
      expect(log).toContainEqual({ level: 'info', message });
    },
  );

  it('registers the provider with keys, and names the keys that are missing, once', async () => {
    const { providers, notConfigured, log } = await start({
      sites: [keys, { site: 'datadoghq.eu', apiKey: 'a' }],
      interval: { hours: 12 },
    });
    const message =
      'readiness.datadog.sites[1].applicationKey: missing. Datadog datadoghq.eu is not used; dashboards and monitors there stay as declared.';
    expect(providers).toMatchObject([
      { interval: 12 * 3_600_000, timeToLive: 36 * 3_600_000 },
    ]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(log).toContainEqual({ level: 'warn', message });

    const without = await start({ sites: [{}] });
    expect(without.providers).toEqual([]);
    expect(without.notConfigured).toEqual([
      {
        id: 'datadog',
        message: expect.stringContaining(
          'readiness.datadog.sites[0].apiKey and readiness.datadog.sites[0].applicationKey: missing.',
        ),
      },
    ]);
  });

  it('sends keys to no site that it does not know, unless told where', async () => {
    const site = 'datadog.com';
    const { providers, notConfigured, log } = await start({
      sites: [{ ...keys, site }],
    });
    const message = expect.stringMatching(
      /^readiness\.datadog\.sites\[0\]\.site: .*"datadog\.com".*did you mean "datadoghq\.com"\?$/,
    );
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(log).toContainEqual({ level: 'warn', message });

    const apiUrl = 'https://datadog.example.org';
    const told = await start({ sites: [{ ...keys, site, apiUrl }] });
    expect(told.providers).toHaveLength(1);
    expect(told.notConfigured).toEqual([]);
  });

  it.each([
    [{ sites: [{ site: 'https://x' }] }, "[0].site: 'https://x' is not a site"],
    [{ sites: [keys, keys] }, '[1].site: datadoghq.com is configured twice'],
    [
      { sites: [{ ...keys, apiUrl: 'http://a.test' }] },
      '[0].apiUrl: must be an https URL without user and password, such as https://api.datadoghq.com',
    ],
    [{ sites: [{ ...keys, apiKey: 5 }] }, '[0].apiKey'],
    [{ sites: [keys], interval: 'soon' }, 'readiness.datadog.interval'],
  ])('starts with %j, observes nothing, and says why', async (datadog, why) => {
    const { providers, notConfigured, log } = await start(datadog);
    const message = expect.stringContaining(why);
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(log).toContainEqual({ level: 'error', message });
  });
});
