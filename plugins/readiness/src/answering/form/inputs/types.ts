// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import type { DraftAnswer } from '../../draft/draftAnswer';

/** What the input of each type of answer takes. @internal */
export interface InputProps {
  check: Check;
  value: DraftAnswer;
  /** Gives the parts that change. */
  onChange: (change: Partial<DraftAnswer>) => void;
  /** Ids of the question and of what is wrong with the answer. */
  labelledBy: string;
  describedBy?: string;
  isInvalid: boolean;
}
