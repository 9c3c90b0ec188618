// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { catalogModuleReadiness } from './module';
import { catalogModuleReadinessModelLayer } from './modelLayer/module';
import { catalogModuleReadinessVerdicts } from './verdicts/module';

/**
 * What `backend.add(import('…'))` adds: the module, the annotations of the verdict unless `readiness.catalog.verdicts` is false,
 * and the model layer if `readiness.catalog.modelLayer` is true.
 *
 * @remarks The layer is off by default because any model source makes the catalog use another validator for *all*
 * entities (`CatalogBuilder` of catalog-backend 4.0).
 * @public
 */
export const catalogReadinessFeatures = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    yield catalogModuleReadiness;
    if (config.getOptionalBoolean('readiness.catalog.verdicts') !== false) {
      yield catalogModuleReadinessVerdicts;
    }
    if (config.getOptionalBoolean('readiness.catalog.modelLayer')) {
      yield catalogModuleReadinessModelLayer;
    }
  },
});
