// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationCounts } from '../types/verification';

/** Initial counts. @public */
export function noVerifiableAnswers(): VerificationCounts {
  return {
    verified: 0,
    corroborated: 0,
    linked: 0,
    declared: 0,
    contradicted: 0,
  };
}
