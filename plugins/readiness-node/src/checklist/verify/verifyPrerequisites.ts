// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import { answersMentioned } from '../predicates/mentions';
import type { ProblemList } from './ProblemList';

/**
 * Refuses checks whose conditions depend on themselves, directly or in a cycle: such a prerequisite could never be
 * settled.
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
        `The conditions of checks depend on each other in a circle: ${[
          ...chain.slice(start),
          id,
        ].join(' -> ')}; remove "appliesWhen" from one of them`,
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
