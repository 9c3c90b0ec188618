// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  type EvidenceProvider,
  readinessEvidenceExtensionPoint,
  type UnconfiguredProvider,
} from 'backstage-plugin-readiness-node';
import module from '.';

async function start(datadog?: unknown) {
  const providers: EvidenceProvider[] = [];
  const unconfigured: UnconfiguredProvider[] = [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  await startTestBackend({
    extensionPoints: [
      [
        readinessEvidenceExtensionPoint,
        {
          addProvider: provider => providers.push(provider),
          addUnconfigured: one => unconfigured.push(one),
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
  return { providers, unconfigured, logger };
}

describe('readinessModuleDatadog', () => {
  it('registers nothing without keys, and says so', async () => {
    for (const datadog of [undefined, { sites: [] }, { sites: [{}] }]) {
      const { providers, unconfigured, logger } = await start(datadog);
      expect(providers).toEqual([]);
      expect(unconfigured.at(-1)).toEqual({
        id: 'datadog',
        message: expect.stringContaining('Give readiness.datadog.sites'),
      });
      expect(logger.info).toHaveBeenCalledWith(
        'Datadog is not configured: dashboards and monitors stay as declared',
      );
    }
  });

  it('registers the provider with keys, and names the sites that lack them', async () => {
    const keys = { apiKey: 'a', applicationKey: 'b' };
    const { providers, unconfigured, logger } = await start({
      sites: [keys, { site: 'datadoghq.eu', apiKey: 'a' }],
      every: { hours: 12 },
    });
    expect(providers).toMatchObject([
      { id: 'datadog', every: 12 * 3_600_000, timeToLive: 36 * 3_600_000 },
    ]);
    expect(unconfigured).toEqual([
      { id: 'datadog', message: expect.stringContaining('datadoghq.eu') },
    ]);
    expect(logger.warn).toHaveBeenCalledWith(
      'Datadog datadoghq.eu is not looked at: readiness.datadog.sites has no apiKey or no applicationKey for it',
    );
  });

  it.each([
    [{ sites: [{ site: 'https://x' }] }, "has the site 'https://x'"],
    [{ sites: [{}, {}] }, 'names datadoghq.com twice'],
    [
      {
        sites: [{ apiKey: 'a', applicationKey: 'b', apiUrl: 'http://a.test' }],
      },
      'The URL of Datadog must be an https URL',
    ],
  ])('refuses %j', async (datadog, message) => {
    await expect(start(datadog)).rejects.toThrow(message);
  });
});
