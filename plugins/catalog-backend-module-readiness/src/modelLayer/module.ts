// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { readVocabulary } from '../vocabulary/readVocabulary';
import { createReadinessModelLayer } from './createReadinessModelLayer';

/**
 * Describes the annotations in the catalog's model, for tools that ask which annotations an entity may have. It refuses
 * no entity: the layer has descriptions, but no schemas.
 * @internal
 */
export const catalogModuleReadinessModelLayer = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'readiness-model-layer',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        urlReader: coreServices.urlReader,
      },
      async init({ config, logger, model, urlReader }) {
        const vocabulary = await readVocabulary({ config, logger, urlReader });
        model.addModelSource(
          CatalogModelSources.static([
            createReadinessModelLayer(vocabulary.all()),
          ]),
        );
      },
    });
  },
});
