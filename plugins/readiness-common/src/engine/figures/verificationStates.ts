// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  UnverifiedReason,
  VerificationState,
} from '../types/verification';

/** Most reliable first, contradicted last. @public */
export const VERIFICATION_STATES: readonly VerificationState[] = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];

/** What can be mended most easily first. @public */
export const UNVERIFIED_REASONS: readonly UnverifiedReason[] = [
  'verifiable',
  'noProvider',
  'inconclusive',
];
