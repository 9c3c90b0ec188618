// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck, CompiledChecklist } from './types/compiled';

/** The checks of a checklist by how an evaluation treats them. @internal */
export interface CheckKinds {
  /** Without `evidence.answerMapping`: the value of the fact is an answer of the check, or the check has no fact. */
  plain: CompiledCheck[];
  /** With `evidence.answerMapping`. */
  answerMapping: CompiledCheck[];
  /** Checks that take the link of another answer. */
  linking: CompiledCheck[];
}

const known = new WeakMap<CompiledChecklist, CheckKinds>();

/** Sorts the checks once for each checklist, not for each service. @internal */
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
