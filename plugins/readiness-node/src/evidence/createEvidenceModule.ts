// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type BackendFeature,
  coreServices,
  createBackendModule,
  type LoggerService,
  type RootConfigService,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ProviderDescription } from 'backstage-plugin-readiness-common';
import { readinessEvidenceExtensionPoint } from './extensionPoint';
import { type ConfigurationReport, registerEvidence } from './registerEvidence';
import { Settings } from './settings/Settings';
import type { EvidenceProvider } from './types';

/** What a provider may be made of. @public */
export interface EvidenceModuleContext {
  /** The configuration below the provider's `configurationKey`. */
  settings: Settings;
  /** The whole configuration. */
  config: RootConfigService;
  logger: LoggerService;
  urlReader: UrlReaderService;
  /** Reports what is not observed, and which key to configure. */
  notes: ConfigurationReport;
}

/**
 * A module of the readiness backend with one evidence provider. A module that needs other services of the backend calls
 * `createBackendModule` and `registerEvidence` itself.
 * @public
 */
export function createEvidenceModule(options: {
  description: ProviderDescription;
  /** See `create` of {@link RegisterEvidenceOptions}. */
  create: (context: EvidenceModuleContext) => EvidenceProvider | undefined;
}): BackendFeature {
  const { description, create } = options;
  return createBackendModule({
    pluginId: 'readiness',
    moduleId: description.id,
    register(registration) {
      registration.registerInit({
        deps: {
          config: coreServices.rootConfig,
          evidence: readinessEvidenceExtensionPoint,
          logger: coreServices.logger,
          urlReader: coreServices.urlReader,
        },
        async init({ config, evidence, logger, urlReader }) {
          const settings = new Settings(config, description.configurationKey);
          registerEvidence({
            description,
            config,
            evidence,
            logger,
            create: notes =>
              create({ settings, config, logger, urlReader, notes }),
          });
        },
      });
    },
  });
}
