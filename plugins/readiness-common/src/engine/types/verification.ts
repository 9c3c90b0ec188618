// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How sure an answer is. @public */
export type Verification = 'declared' | 'linked' | 'corroborated' | 'verified';

/** Whether something was observed, or rests on what was answered. @public */
export type Assurance = 'verified' | 'declared';

/**
 * Why a verifiable answer is neither verified nor contradicted.
 *
 * - `verifiable`: a configured provider could verify it, and has not observed it yet
 * - `inconclusive`: it was observed, which neither confirms nor contradicts it, or no observation could confirm it
 * - `noProvider`: no provider is configured that observes it
 * @public
 */
export type UnverifiedReason = 'verifiable' | 'inconclusive' | 'noProvider';

/** The number of answers that are neither verified nor contradicted, by the reason. @public */
export type UnverifiedCounts = Record<UnverifiedReason, number>;

/**
 * What must be verified before a service is ready. A check that it names counts as required at least.
 * @public
 */
export interface VerificationDemand {
  /** Every blocker whose answer an observation can verify. */
  blockers?: boolean;
  /** Ids of checks, whatever their severity. */
  checks?: readonly string[];
}

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
