// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  type EvidenceProvider,
  readinessEvidenceExtensionPoint,
  type NotConfiguredProvider,
} from 'backstage-plugin-readiness-node';
import module from '.';

async function start(datadog?: unknown) {
  const providers: EvidenceProvider[] = [];
  const notConfigured: NotConfiguredProvider[] = [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  await startTestBackend({
    extensionPoints: [
      [
        readinessEvidenceExtensionPoint,
        {
          addProvider: provider => providers.push(provider),
          addNotConfigured: one => notConfigured.push(one),
        },
      ],
    ],
    features: [
      module,
      logger.factory,
      mockServices.rootConfig.factory({
        data: { readiness: datadog ? { datadog } : {} } as never,
      }),
    ],
  });
  return { providers, notConfigured, logger };
}

const keys = { apiKey: 'a', applicationKey: 'b' };

describe('readinessModuleDatadog', () => {
  it.each([undefined, { sites: [] }])(
    'registers nothing with %j, and says so',
    async datadog => {
      const { providers, notConfigured, logger } = await start(datadog);
      const message =
        'Datadog is not configured: dashboards and monitors stay as declared. Give readiness.datadog.sites an apiKey and an applicationKey.';
      expect(providers).toEqual([]);
      expect(notConfigured).toEqual([{ id: 'datadog', message }]);
      expect(logger.info).toHaveBeenCalledWith(message);
    },
  );

  it('registers the provider with keys, and names the keys that are missing, once', async () => {
    const { providers, notConfigured, logger } = await start({
      sites: [keys, { site: 'datadoghq.eu', apiKey: 'a' }],
      interval: { hours: 12 },
    });
    const message =
      'readiness.datadog.sites[1].applicationKey: missing. Datadog datadoghq.eu is not used; dashboards and monitors there stay as declared.';
    expect(providers).toMatchObject([
      { id: 'datadog', interval: 12 * 3_600_000, timeToLive: 36 * 3_600_000 },
    ]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(logger.warn).toHaveBeenCalledWith(message);

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
    const { providers, notConfigured, logger } = await start({
      sites: [{ ...keys, site }],
    });
    const message = expect.stringMatching(
      /^readiness\.datadog\.sites\[0\]\.site: .*"datadog\.com".*did you mean "datadoghq\.com"\?$/,
    );
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(logger.warn).toHaveBeenCalledWith(message);

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
    const { providers, notConfigured, logger } = await start(datadog);
    const message = expect.stringContaining(why);
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'datadog', message }]);
    expect(logger.error).toHaveBeenCalledWith(message);
  });
});
