// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck } from 'backstage-plugin-readiness-common';
import type { GivenAnswer, Refused } from '../../draft/types';
import type { Observed } from '../../questions/observedFor';
import type { Prompts } from './Prompts';

/** What a person did with a question. */
export type Reply =
  | { type: 'answers'; given: GivenAnswer[] }
  | { type: 'skip' | 'back' | 'stop' | 'interrupted' };

/** What was added to an answer that is still to come. */
export type Details = Map<'note' | 'evidence', string>;

/** One question while it is asked. */
export interface Asking {
  prompts: Prompts;
  check: CompiledCheck;
  observed: readonly Observed[];
  details: Details;
  /** Why answers cannot be kept; none if they can. */
  problemsOf(given: readonly GivenAnswer[]): Refused['problems'];
}
