// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readinessEvidenceExtensionPoint } from '../evidence/extensionPoint';
import type { EvidenceProvider } from '../evidence/types';

/** What a module did with its configuration. @alpha */
export interface StartedEvidenceModule {
  /** Those that it registered. */
  providers: EvidenceProvider[];
  /** What it reported under Problems, by the id of the provider. */
  notConfigured: { id: string; message: string }[];
  log: { level: 'info' | 'warn' | 'error'; message: string }[];
}

/**
 * Starts a module in a backend with this configuration, and stops it. Needs `@backstage/backend-test-utils` and Jest.
 * @alpha
 */
export async function startEvidenceModule(
  module: BackendFeature,
  config: object = {},
): Promise<StartedEvidenceModule> {
  const started: StartedEvidenceModule = {
    providers: [],
    notConfigured: [],
    log: [],
  };
  const note = (level: 'info' | 'warn' | 'error') => (message: string) => {
    started.log.push({ level, message });
  };
  const logger = mockServices.logger.mock({
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
  });
  logger.child.mockReturnValue(logger);
  const backend = await startTestBackend({
    extensionPoints: [
      [
        readinessEvidenceExtensionPoint,
        {
          addProvider: provider => started.providers.push(provider),
          addNotConfigured: ({ description, message }) =>
            started.notConfigured.push({ id: description.id, message }),
        },
      ],
    ],
    features: [
      module,
      logger.factory,
      mockServices.rootConfig.factory({ data: config as JsonObject }),
    ],
  });
  await backend.stop();
  return started;
}
