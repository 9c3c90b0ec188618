// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { startEvidenceModule } from 'backstage-plugin-readiness-node/testUtils';
import readinessModuleHealth from '.';

const start = (health: object) =>
  startEvidenceModule(readinessModuleHealth, { readiness: { health } });

describe('readinessModuleHealth', () => {
  it('adds the provider when a host is listed', async () => {
    const { providers, notConfigured, log } = await start({
      allow: [{ host: 'a.test' }],
    });
    expect(providers).toHaveLength(1);
    expect(notConfigured).toEqual([]);
    expect(log).toEqual([]);
  });

  it.each([{}, { allow: [] }])(
    'adds none with %j, and says so',
    async health => {
      const { providers, notConfigured, log } = await start(health);
      const message =
        'Health is not configured, and what it would observe stays declared. Set readiness.health.allow.';
      expect(providers).toEqual([]);
      expect(notConfigured).toEqual([{ id: 'health', message }]);
      expect(log).toEqual([{ level: 'info', message }]);
    },
  );

  it.each([
    [{ allow: [{ host: 'https://x.test' }] }, 'readiness.health.allow[0].host'],
    [{ allow: [{}] }, 'readiness.health.allow[0].host'],
    [{ allow: 'a.test' }, 'readiness.health.allow'],
    [
      { allow: [{ host: 'a.test' }], interval: 'soon' },
      'readiness.health.interval',
    ],
    [
      { allow: [{ host: 'a.test' }], interval: '3h' },
      'readiness.health.timeToL',
    ],
  ])('starts with %j, probes nothing, and says why', async (health, why) => {
    const { providers, notConfigured, log } = await start(health);
    const message = expect.stringContaining(why);
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'health', message }]);
    expect(log).toContainEqual({ level: 'error', message });
  });
});
