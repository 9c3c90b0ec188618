// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createEvidenceModule } from 'backstage-plugin-readiness-node/evidence';
import { description } from './facts/description';
import { RepositoryProvider } from './provider/RepositoryProvider';
import { readSettings } from './settings/readSettings';

/**
 * Observes the repositories of services for the `readiness` backend plugin.
 * @public
 */
export const readinessModuleRepository = createEvidenceModule({
  description,
  create: ({ config, urlReader, logger, notes }) => {
    const { hosts, local } = readSettings(config);
    if (hosts?.length === 0 && local.length === 0) {
      notes.info(
        'No repository is read: readiness.repository lists neither hosts nor local folders.',
      );
      return undefined;
    }
    return RepositoryProvider.fromConfig(config, { urlReader, logger });
  },
});
