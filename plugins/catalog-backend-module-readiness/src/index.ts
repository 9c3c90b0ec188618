// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Catalog support for readiness annotations: natural YAML values, warnings and change events.
 *
 * @packageDocumentation
 */
export { catalogReadinessFeatures as default } from './features';
export { catalogModuleReadiness } from './module';
export { catalogModuleReadinessModelLayer } from './modelLayer/module';
export {
  ReadinessProcessor,
  type ReadinessProcessorOptions,
} from './ReadinessProcessor';
export type { VocabularySource } from './vocabulary/types';
