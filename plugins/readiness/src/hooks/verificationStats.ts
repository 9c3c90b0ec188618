// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationCounts } from 'backstage-plugin-readiness-common';

/** Verifiable answers, as the screens count them. @internal */
export interface VerificationStats {
  total: number;
  verified: number;
  contradicted: number;
  /** Neither observed nor refuted: corroborated, linked or declared. */
  unverified: number;
}

/** Sums up verifiable answers by their verification. @internal */
export function verificationStats(
  verifiableAnswers: VerificationCounts,
): VerificationStats {
  const { verified, contradicted, corroborated, linked, declared } =
    verifiableAnswers;
  const unverified = corroborated + linked + declared;
  return {
    total: verified + contradicted + unverified,
    verified,
    contradicted,
    unverified,
  };
}
