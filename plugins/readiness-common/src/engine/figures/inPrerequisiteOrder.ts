// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from '../types/compiled';

/** Check ids in the given order, except that prerequisites come before the checks that depend on them. @internal */
export function inPrerequisiteOrder(
  ids: string[],
  checklist: Pick<CompiledChecklist, 'checksById'>,
): string[] {
  const wanted = new Set(ids);
  const ordered = new Set<string>();
  const visited = new Set<string>();
  function visit(id: string) {
    if (visited.has(id)) {
      return;
    }
    visited.add(id);
    for (const prerequisite of checklist.checksById.get(id)?.prerequisites ??
      []) {
      visit(prerequisite);
    }
    if (wanted.has(id)) {
      ordered.add(id);
    }
  }
  for (const id of ids) {
    visit(id);
  }
  return [...ordered];
}
