// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationState } from '../types/claim';

/** What is believed most comes first, and what is refuted last. @public */
export const VERIFICATION_STATES: readonly VerificationState[] = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];
