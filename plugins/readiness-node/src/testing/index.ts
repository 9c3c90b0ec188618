// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Utilities for tests of evidence providers.
 *
 * @packageDocumentation
 */
export {
  expectLinearGrowth,
  propertyRuns,
} from 'backstage-plugin-readiness-common/testUtils';
export {
  checkEvidenceProvider,
  type CheckEvidenceProviderOptions,
} from './checkEvidenceProvider';
export { observedEntity } from './observedEntity';
/** What the signatures above name. */
export type {
  EvidenceProvider,
  EvidenceTarget,
  Observation,
  ObservedEntity,
  ObserveOptions,
  ObserveResult,
} from '../evidence/types';
