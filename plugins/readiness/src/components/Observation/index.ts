// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { LastLook } from './LastLook';
export { Observation } from './Observation';
export { PresentEvidence } from './presentEvidence';
export { AccusingObservation } from './AccusingObservation';
export { accusingFacts } from './accusingFacts';
export type { AccusingFact } from './accusingFacts';
