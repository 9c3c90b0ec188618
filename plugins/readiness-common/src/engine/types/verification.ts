// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ASSURANCES,
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
  VERIFICATIONS,
} from '../lists';

/** How sure an answer is. @public */
export type Verification = (typeof VERIFICATIONS)[number];

/** Whether something was observed, or rests on what was answered. @public */
export type Assurance = (typeof ASSURANCES)[number];

/**
 * Why a verifiable answer is neither verified nor contradicted.
 *
 * - `verifiable`: a configured provider could verify it, and has not observed it yet
 * - `inconclusive`: it was observed, which neither confirms nor contradicts it, or no observation could confirm it
 * - `noProvider`: no provider is configured that observes it
 * @public
 */
export type UnverifiedReason = (typeof UNVERIFIED_REASONS)[number];

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
export type VerificationState = (typeof VERIFICATION_STATES)[number];

/** The number of verifiable answers by verification. @public */
export type VerificationCounts = Record<VerificationState, number>;
