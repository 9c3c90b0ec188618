// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What tests of evidence providers are written with.
 *
 * @packageDocumentation
 */
export { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
export * from './checkEvidenceProvider';
export * from './observedEntity';
