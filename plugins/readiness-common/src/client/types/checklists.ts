// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Checklist, CheckStatus, VerificationCounts } from '../../engine';

/** A checklist with the number of services that pass each check. @public */
export interface ChecklistWithCounts extends Checklist {
  digest: string;
  counts: Record<string, Partial<Record<CheckStatus, number>>>;
  /** For each check that a provider can observe: the number of services by verification of the answer. */
  verifiableAnswers: Record<string, VerificationCounts>;
}

/** @public */
export interface ChecklistList {
  items: ChecklistWithCounts[];
  /** `working` while the backend determines which services the caller may read: no counts yet. */
  visibility?: 'complete' | 'working';
}
