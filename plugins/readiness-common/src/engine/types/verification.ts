// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Verification } from './result';

/**
 * The verification of a verifiable answer, or contradicted. A verifiable answer is a valid answer to an applicable,
 * counted check that names `evidence`, something that a provider can observe; whoever gave it.
 * @public
 */
export type VerificationState = Verification | 'contradicted';

/** The number of verifiable answers by verification. @public */
export interface VerificationCounts {
  verified: number;
  corroborated: number;
  linked: number;
  declared: number;
  contradicted: number;
}
