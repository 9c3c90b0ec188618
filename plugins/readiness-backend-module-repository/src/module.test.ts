// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
import readinessModuleRepository from '.';

describe('readinessModuleRepository', () => {
  it.each([
    [{ interval: 'soon' }, 'readiness.repository.interval'],
    [{ interval: 'P3D' }, 'readiness.repository.timeToLive must be longer'],
    [{ local: 'here' }, 'readiness.repository.local'],
    [{ concurrency: 0 }, 'readiness.repository.concurrency must be'],
  ])(
    'starts with %j, observes nothing, and says why',
    async (repository, why) => {
      const evidence = { addProvider: jest.fn(), addNotConfigured: jest.fn() };
      const logger = mockServices.logger.mock();
      logger.child.mockReturnValue(logger);
      const backend = await startTestBackend({
        extensionPoints: [[readinessEvidenceExtensionPoint, evidence]],
        features: [
          readinessModuleRepository,
          logger.factory,
          mockServices.rootConfig.factory({
            data: { readiness: { repository } },
          }),
        ],
      });
      await backend.stop();
      const message = expect.stringContaining(why);
      expect(evidence.addProvider).not.toHaveBeenCalled();
      expect(evidence.addNotConfigured.mock.calls).toEqual([
        [{ id: 'repository', message }],
      ]);
      expect(logger.error).toHaveBeenCalledWith(message);
    },
  );
});
