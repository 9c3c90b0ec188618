// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { LastCollection } from './LastCollection';
export { Observation } from './Observation';
export { PresentEvidence } from './presentEvidence';
export { AccusingObservation } from './AccusingObservation';
export { accusingFacts } from './accusingFacts';
export type { AccusingFact } from './accusingFacts';
