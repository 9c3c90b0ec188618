// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * How the module reads a response of a health endpoint, for services that test their own. It will still change.
 *
 * @packageDocumentation
 */
export { readHealthResponse } from './facts/readHealthResponse';
export type {
  HealthComponent,
  HealthComponentKind,
  HealthFinding,
  HealthPage,
  HealthReading,
  HealthResponse,
  HealthStatus,
} from './facts/types';
export type { ConfiguredKind } from './settings/readComponentKinds';
