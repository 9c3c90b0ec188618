// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes dashboards, monitors and synthetic tests in Datadog for the readiness backend.
 *
 * @packageDocumentation
 */
export { readinessModuleDatadog as default } from './module';
