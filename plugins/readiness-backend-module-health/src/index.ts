// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Observes the declared health endpoints of services for the Readiness plugin.
 *
 * @packageDocumentation
 */
export { readHealthResponse } from './reading/readHealthResponse';
export type {
  HealthComponent,
  HealthComponentKind,
  HealthFinding,
  HealthReading,
  HealthResponse,
  HealthStatus,
} from './reading/types';
export { readinessModuleHealth as default } from './module';
export { healthFacts, type HealthFact } from './provider/healthFacts';
