// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  CompiledCheck,
} from 'backstage-plugin-readiness-common';

/** A check that is open, with what could close it. */
export interface Question {
  check: CompiledCheck;
  result: CheckResult;
  /**
   * - `answer`: an annotation answers it
   * - `confirm`: its answer is old, or disputed, and confirming it closes it; `confirms` names the answer
   * - `outside`: no annotation closes it, but `words` say what does
   */
  kind: 'answer' | 'confirm' | 'outside';
  /** The check whose answer is confirmed. */
  confirms?: string;
  words?: string;
  /** The verdict waits for it. */
  isNeeded: boolean;
}
