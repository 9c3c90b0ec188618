// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ClaimStanding } from '../types';

/** What is believed most comes first, and what is refuted last. @public */
export const CLAIM_STANDINGS: readonly ClaimStanding[] = [
  'verified',
  'corroborated',
  'linked',
  'declared',
  'contradicted',
];
