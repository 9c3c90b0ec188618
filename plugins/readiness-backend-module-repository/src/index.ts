// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes repositories (licence, visibility, review, settings, manifests) for the Readiness plugin.
 *
 * @packageDocumentation
 */
export { readinessModuleRepository as default } from './module';
