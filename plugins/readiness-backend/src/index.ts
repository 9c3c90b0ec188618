// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The backend of the Readiness plugin: evaluates every service in the catalog by a production readiness checklist.
 *
 * @packageDocumentation
 */
export type { WaiverCondition } from './database/operations/waivers/WaiverQuery';
export {
  createReadinessWaiverConditionalDecision,
  type HasSeverityParams,
  readinessWaiverConditions,
  type WaiverResource,
} from './decisions/waiverRules';
export { readinessPlugin as default } from './plugin';
