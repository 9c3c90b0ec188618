// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { LastCollection } from './LastCollection';
export { Observation } from './Observation';
export { CurrentEvidence } from './currentEvidence';
export { ContradictingObservation } from './ContradictingObservation';
export { findContradictingFacts } from './findContradictingFacts';
export type { ContradictingFact } from './findContradictingFacts';
