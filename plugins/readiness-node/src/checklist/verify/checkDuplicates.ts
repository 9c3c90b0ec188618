// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChecklistProblem } from '../ChecklistError';
import type { ChecklistDocument } from '../schema';
import type { SourcePositions } from '../SourcePositions';
import { ProblemList } from './ProblemList';

/** Finds ids that occur twice in one file; merging would silently drop one of them. @internal */
export function checkDuplicates(
  document: ChecklistDocument,
  positions: SourcePositions,
): ChecklistProblem[] {
  const list = new ProblemList(positions);
  const { sections = [], contradictions = [] } = document;
  const groups: [string, { id: string }[]][] = [
    ['Section', sections],
    ['Check', sections.flatMap(({ checks = [] }) => checks)],
    ['Contradiction', contradictions],
  ];
  for (const [what, items] of groups) {
    const first = new Map<string, object>();
    for (const item of items) {
      const other = first.get(item.id);
      if (other) {
        list.value(
          item,
          'id',
          `${what} "${item.id}" exists already${list.pointer(
            other,
            'id',
          )}; give this one another id, or merge them`,
        );
      } else {
        first.set(item.id, item);
      }
    }
  }
  return list.problems;
}
