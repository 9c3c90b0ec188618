// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import { answersMentioned } from '../predicates/mentions';
import type { ProblemList } from './ProblemList';

/**
 * Refuses checks that apply depending on themselves, directly or in a circle: such a gate could never open.
 * @internal
 */
export function verifyPrerequisites(
  list: ProblemList,
  checks: ReadonlyMap<string, Check>,
): void {
  const finished = new Set<string>();
  const visit = (id: string, chain: string[]): void => {
    const check = checks.get(id);
    if (!check || finished.has(id)) {
      return;
    }
    const start = chain.indexOf(id);
    if (start >= 0) {
      list.value(
        check,
        'appliesWhen',
        `Checks apply depending on each other in a circle: ${[
          ...chain.slice(start),
          id,
        ].join(' -> ')}; take "appliesWhen" from one of them`,
      );
      return;
    }
    for (const prerequisite of answersMentioned(check.appliesWhen)) {
      visit(prerequisite, [...chain, id]);
    }
    finished.add(id);
  };
  for (const id of checks.keys()) {
    visit(id, []);
  }
}
