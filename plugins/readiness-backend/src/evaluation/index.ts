// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { type Clock, systemClock } from './Clock';
export {
  createReadinessEvaluation,
  type ReadinessEvaluation,
  type ReadinessEvaluationOptions,
} from './createReadinessEvaluation';
