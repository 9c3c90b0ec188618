// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationState } from '../types/verification';

/** Most reliable first, contradicted last. @public */
export const VERIFICATION_STATES: readonly VerificationState[] = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];
