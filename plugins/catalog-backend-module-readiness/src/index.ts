// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Catalog support for readiness annotations: natural YAML values, warnings and change events.
 *
 * @packageDocumentation
 */
export { catalogReadinessFeatures as default } from './features';
