// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CHECK_STATUSES } from '../lists';
import type { Answer } from './answer';
import type { Severity } from './checklist';
import type { Fact } from './fact';
import type { UnverifiedReason, Verification } from './verification';
import type { Waiver } from './waiver';

/** The status of one check. @public */
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** A contradiction that was found. @public */
export interface ContradictionResult {
  id: string;
  severity: Severity;
  message: string;
  remedy?: string;
}

/** The result of one check for one entity. @public */
export interface CheckResult {
  check: string;
  section: string;
  /** The highest of the check's, its contradictions', and `required` if it must be verified. */
  severity: Severity;
  status: CheckStatus;
  /** The status without the waiver. */
  was?: CheckStatus;
  /** False for informational and announced checks, which do not count in any figure. */
  counted: boolean;
  verification?: Verification;
  /** Why a verifiable answer is neither verified nor contradicted. */
  unverified?: UnverifiedReason;
  /** The section is sensitive, and reasons and observations are left out for whoever reads this. */
  hidden?: true;
  /** The answer passes, but is not verified, which this portal demands: the status is `unknown` because of that. */
  mustBeVerified?: true;
  answer?: Answer;
  /** Epoch ms: since when the present value is known. */
  firstSeenAt?: number;
  /** Why it does not pass, one sentence. */
  message?: string;
  contradictions?: ContradictionResult[];
  /** The open prerequisite that this check is folded under. */
  prerequisite?: string;
  waiver?: Waiver;
  /** ISO date from which the check counts. */
  announced?: string;
  /** What was observed, if there is a fact for this check. */
  fact?: Fact;
  /** What the catalog or a fact shows instead of the answer, as an annotation value; only while the check is open. */
  shown?: string;
  /**
   * For an open check without `shown`: the answers that close it with everything else unchanged, unless these are
   * simply all that do not fail by themselves. Keywords, several separated by commas if only these together close it,
   * and `*` for the free form that the check takes. Empty: no answer does until something else changes.
   */
  closing?: string[];
}
