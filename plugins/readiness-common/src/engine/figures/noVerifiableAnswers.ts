// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  UnverifiedCounts,
  VerificationCounts,
} from '../types/verification';

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

/** Initial counts. @public */
export function noUnverifiedAnswers(): UnverifiedCounts {
  return { verifiable: 0, inconclusive: 0, noProvider: 0 };
}
