// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity } from './checklist';
import type { Verdict } from './evaluation';
import type { CheckStatus } from './result';
import type { Verification } from './verification';

/** Whether a change brings a service nearer to ready or takes it further away. @public */
export type ChangeDirection = 'better' | 'worse' | 'same';

/** What is compared of one check. @public */
export interface CheckState {
  status: CheckStatus;
  /** The text of the answer. */
  answer?: string;
  verification?: Verification;
}

/** A check that differs between two evaluations. @public */
export interface CheckDifference {
  check: string;
  /** The later one, or the earlier one where there is no later. */
  severity: Severity;
  counted: boolean;
  direction: ChangeDirection;
  /** Absent: the check was not there. */
  from?: CheckState;
  /** Absent: the check is not there any more. */
  to?: CheckState;
}

/** A contradiction that only one of two evaluations has. @public */
export interface ContradictionDifference {
  check: string;
  /** Of the rule. */
  id: string;
  severity: Severity;
  message: string;
  /** It rests on observations of a target that has not been observed yet, so that it may come back. */
  notObservedYet?: true;
}

/** What changes from one evaluation to another. @public */
export interface EvaluationDifference {
  verdict: { from: Verdict; to: Verdict; direction: ChangeDirection };
  /** In the order of the later checklist; those that it no longer has come last. */
  checks: CheckDifference[];
  contradictions: {
    arisen: ContradictionDifference[];
    vanished: ContradictionDifference[];
  };
}
