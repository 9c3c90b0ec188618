// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Verification } from './result';

/**
 * How a claim stands: by its grade, or contradicted. A claim is a valid answer to an applicable, counted check that names
 * `evidence`, something that a provider can observe; whoever gave it.
 * @public
 */
export type VerificationState = Verification | 'contradicted';

/** How many claims stand how. @public */
export interface VerificationCounts {
  verified: number;
  corroborated: number;
  linked: number;
  declared: number;
  contradicted: number;
}
