// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export {
  createReadinessEvidence,
  type ReadinessEvidence,
} from './createReadinessEvidence';
export { EvidenceProviders } from './EvidenceProviders';
export { EvidenceSource } from './EvidenceSource';
export { FAILURE_THRESHOLD } from './getFingerprint';
