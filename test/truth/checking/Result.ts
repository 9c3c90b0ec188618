// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { VerificationCounts } from 'backstage-plugin-readiness-common';

/** What came out for one case. */
export interface Result {
  name: string;
  kind: 'lie' | 'honest';
  /** What should have come out. */
  expected: string;
  /** What came out. */
  found: string;
  /** Who saw it. */
  by: string;
  verification: string;
  isRight: boolean;
  /** Why it is not right: what was observed. */
  why: string[];
  verifiableAnswers: VerificationCounts;
}
