// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What evidence providers are, and what their modules are made of.
 *
 * @packageDocumentation
 */
export { isRecord } from '../isRecord';
export { canonicalJson } from './contract/canonicalJson';
export {
  checkObservations,
  type ObservingProvider,
} from './contract/checkObservations';
export {
  findDescriptionMistakes,
  findProviderMistakes,
} from './contract/findProviderMistakes';
export {
  createEvidenceModule,
  type EvidenceModuleContext,
} from './createEvidenceModule';
export {
  type NotConfiguredProvider,
  type ReadinessEvidenceExtensionPoint,
  readinessEvidenceExtensionPoint,
} from './extensionPoint';
export { matchesWildcard } from './matchesWildcard';
export {
  type ConfigurationReport,
  type RegisterEvidenceOptions,
  registerEvidence,
} from './registerEvidence';
export { Settings } from './settings/Settings';
export type {
  EvidenceProvider,
  EvidenceTarget,
  Observation,
  ObserveOptions,
  ObserveResult,
  ObservedEntity,
} from './types';
export type {
  FactDescription,
  FactKind,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';
