// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AnswerLevel,
  CheckResult,
  Evaluation,
  UnverifiedReason,
} from 'backstage-plugin-readiness-common';

/*
 * The stored form of an evaluation. Keys are short, and what the checklist says anyway (section, severity) or what other
 * columns hold is left out: a row stays near 4 kB, and a page of services reads none of it.
 */

/** @internal */
export interface EncodedAnswer {
  /** Form; absent for `value`. */
  f?: Exclude<CheckResult['answer'], undefined>['form'];
  /** Values. */
  v: string[];
  /** Text, where the values joined by comma do not give it. */
  t?: string;
  /** Level of the source; absent for `own`. */
  l?: AnswerLevel;
  /** Key of the source; absent where it is the check's annotation. */
  k?: string;
  /** Entity of the source; absent for the service itself. */
  r?: string;
  /** Everything that only few answers have. */
  x?: Record<string, unknown>;
}

/** @internal */
export interface EncodedCheck {
  c: string;
  /** Status; absent for `pass`. */
  s?: CheckResult['status'];
  /** Verification; absent for `declared` with an answer, and for none without; `none` for an answer without one. */
  g?: CheckResult['verification'] | 'none';
  /** Why it is not verified: see UNVERIFIED_CODES. */
  u?: string;
  a?: EncodedAnswer;
  /** firstSeenAt, in seconds. */
  t?: number;
  /** Everything that only few checks have. */
  x?: Partial<CheckResult>;
}

/** @internal */
export const UNVERIFIED_CODES: Record<UnverifiedReason, string> = {
  verifiable: 'v',
  inconclusive: 'i',
  noProvider: 'n',
};

/** @internal */
export interface EncodedEvaluation {
  c: EncodedCheck[];
  f: Evaluation['findings'];
}
