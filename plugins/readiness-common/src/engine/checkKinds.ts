// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck, CompiledChecklist } from './types/compiled';

/** The checks of a checklist by what an evaluation has to do for them. @internal */
export interface CheckKinds {
  /** Without `evidence.answerMapping`: their facts speak the words of the check, or there are none. */
  plain: CompiledCheck[];
  /** With `evidence.answerMapping`. */
  answerMapping: CompiledCheck[];
  /** Those that take the link of another answer. */
  linking: CompiledCheck[];
}

const known = new WeakMap<CompiledChecklist, CheckKinds>();

/**
 * Sorts the checks once for each checklist, not for each service.
 * @internal
 */
export function checkKinds(checklist: CompiledChecklist): CheckKinds {
  let kinds = known.get(checklist);
  if (!kinds) {
    const { checks } = checklist;
    kinds = {
      plain: checks.filter(({ answerMapping }) => !answerMapping),
      answerMapping: checks.filter(({ answerMapping }) => answerMapping),
      linking: checks.filter(({ linkOf }) => linkOf),
    };
    known.set(checklist, kinds);
  }
  return kinds;
}
