// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { startEvidenceModule } from 'backstage-plugin-readiness-node/testUtils';
import readinessModuleRepository from '.';

const start = (repository: object) =>
  startEvidenceModule(readinessModuleRepository, {
    readiness: { repository },
  });

describe('readinessModuleRepository', () => {
  it('reads no repository, and says so, when neither hosts nor folders are listed', async () => {
    const { providers, notConfigured } = await start({ hosts: [], local: [] });
    const message = expect.stringContaining('lists neither hosts nor');
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'repository', message }]);
  });

  it('registers the provider with the durations of the configuration', async () => {
    const { providers } = await start({
      interval: 'PT1H',
      timeToLive: { hours: 3 },
      concurrency: 2,
    });
    expect(providers).toMatchObject([
      {
        interval: 3_600_000,
        timeToLive: 10_800_000,
        timeout: 60_000,
        concurrency: 2,
      },
    ]);
  });

  it('asks services for their targets again when other hosts may be read', async () => {
    const fingerprintWith = async (repository: object) =>
      (await start(repository)).providers[0].fingerprint;
    const before = await fingerprintWith({ hosts: ['GitHub.com'] });
    expect(await fingerprintWith({ hosts: ['github.com'] })).toBe(before);
    expect(await fingerprintWith({ hosts: ['ghe.test'] })).not.toBe(before);
    expect(await fingerprintWith({ hosts: [], local: ['.'] })).toBeDefined();
  });

  it.each([
    [{ interval: 'soon' }, 'readiness.repository.interval'],
    [{ interval: 'P3D' }, 'readiness.repository.timeToLive must be longer'],
    [{ local: 'here' }, 'readiness.repository.local'],
    [{ concurrency: 0 }, 'readiness.repository.concurrency must be'],
  ])(
    'starts with %j, observes nothing, and says why',
    async (repository, why) => {
      const { providers, notConfigured, log } = await start(repository);
      const message = expect.stringContaining(why);
      expect(providers).toEqual([]);
      expect(notConfigured).toEqual([{ id: 'repository', message }]);
      expect(log).toContainEqual({ level: 'error', message });
    },
  );
});
