// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { toError } from '@backstage/errors';
import { DefaultChecklistRegistry } from 'backstage-plugin-readiness-node';
import { RegistryVocabulary } from './RegistryVocabulary';
import type { VocabularySource } from './types';

/** @internal */
export interface ReadVocabularyOptions {
  config: RootConfigService;
  logger: LoggerService;
  urlReader: UrlReaderService;
  scheduler?: SchedulerService;
}

/**
 * Reads the checklists that the readiness backend uses (`readiness.checklists`).
 *
 * @remarks Does not throw for an invalid one: the readiness backend refuses to start then, the catalog must not. Values
 * are still normalized and changes published; only warnings are missing until the checklist is corrected and the
 * catalog restarted.
 * @internal
 */
export async function readVocabulary(
  options: ReadVocabularyOptions,
): Promise<VocabularySource> {
  const { config, ...services } = options;
  try {
    const registry = await DefaultChecklistRegistry.fromConfig(
      config,
      services,
    );
    return new RegistryVocabulary(registry, true);
  } catch (error) {
    services.logger.error(
      'Readiness annotations are not checked in the catalog',
      toError(error),
    );
    const builtIn = await DefaultChecklistRegistry.fromConfig(
      new ConfigReader({}),
      { logger: services.logger },
    );
    return new RegistryVocabulary(builtIn, false);
  }
}
