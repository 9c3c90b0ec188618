// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes the declared health endpoints of services for the Readiness plugin.
 *
 * @packageDocumentation
 */
export { readinessModuleHealth as default } from './module';
