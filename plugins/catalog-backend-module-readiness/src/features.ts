// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { catalogModuleReadiness } from './module';
import { catalogModuleReadinessModelLayer } from './modelLayer/module';

/**
 * What `backend.add(import('…'))` adds: the module, and the model layer if `readiness.catalog.modelLayer` is true.
 *
 * @remarks The layer is off by default because any model source makes the catalog use another validator for *all*
 * entities (`CatalogBuilder` of catalog-backend 4.0).
 * @public
 */
export const catalogReadinessFeatures = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    yield catalogModuleReadiness;
    if (config.getOptionalBoolean('readiness.catalog.modelLayer')) {
      yield catalogModuleReadinessModelLayer;
    }
  },
});
