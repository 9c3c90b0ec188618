// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes the events of services in Splunk for the readiness backend.
 *
 * @packageDocumentation
 */
export { readinessModuleSplunk as default } from './module';
