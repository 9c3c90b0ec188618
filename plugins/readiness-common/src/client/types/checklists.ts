// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Checklist, CheckStatus, VerificationCounts } from '../../engine';

/** A checklist with how many pass. @public */
export interface ChecklistWithCounts extends Checklist {
  digest: string;
  counts: Record<string, Partial<Record<CheckStatus, number>>>;
  /** How many services' claims stand how, by check; of the checks that a provider can observe. */
  verifiableAnswers: Record<string, VerificationCounts>;
}

/** @public */
export interface ChecklistList {
  items: ChecklistWithCounts[];
  /** `working` while it is being worked out which services the caller may see: no counts yet. */
  visibility?: 'complete' | 'working';
}
