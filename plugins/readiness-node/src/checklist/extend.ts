// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckDocument,
  ChecklistDocument,
  ContradictionDocument,
  SectionDocument,
} from './schema';
import type { SourcePositions } from './SourcePositions';

interface Item {
  id: string;
  after?: string;
}

/**
 * Merges the items of `over` into those of `base` with the same id; new ones are inserted after the one named by
 * `after`, or at the end.
 */
function mergeById<T extends Item>(
  base: T[],
  over: T[],
  merge: (base: T, over: T) => T,
): T[] {
  const merged = [...base];
  for (const item of over) {
    const index = base.findIndex(({ id }) => id === item.id);
    if (index >= 0) {
      merged[merged.findIndex(({ id }) => id === item.id)] = merge(
        base[index],
        item,
      );
    } else {
      const behind = merged.findIndex(({ id }) => id === item.after);
      merged.splice(behind >= 0 ? behind + 1 : merged.length, 0, item);
    }
  }
  return merged;
}

/**
 * Applies an extension to the checklist that it extends. Keys of a check replace the inherited ones, except
 * `answeredBy`, whose sources come before the inherited ones; `replace: true` inherits nothing. `stores` come first,
 * `aliases` and `roles` are merged key by key.
 * @internal
 */
export function extendChecklist(options: {
  base: ChecklistDocument;
  extension: ChecklistDocument;
  positions: SourcePositions;
}): ChecklistDocument {
  const { base, extension, positions } = options;

  function over<T extends object>(below: T, above: T, more: Partial<T> = {}) {
    const merged = { ...below, ...above, ...more };
    positions.combine(merged, below, above);
    return merged;
  }
  const mergeCheck = (below: CheckDocument, above: CheckDocument) => {
    if (above.replace) {
      return above;
    }
    const answeredBy = [
      ...(above.answeredBy ?? []),
      ...(below.answeredBy ?? []),
    ];
    return over(below, above, answeredBy.length ? { answeredBy } : {});
  };
  const mergeSection = (below: SectionDocument, above: SectionDocument) =>
    over(below, above, {
      checks: mergeById(below.checks ?? [], above.checks ?? [], mergeCheck),
    });
  const mergeContradiction = (
    below: ContradictionDocument,
    above: ContradictionDocument,
  ) => over(below, above);

  const merged = over(base, extension, {
    roles: over(base.roles ?? {}, extension.roles ?? {}),
    aliases: over(base.aliases ?? {}, extension.aliases ?? {}),
    stores: [...(extension.stores ?? []), ...(base.stores ?? [])],
    sections: mergeById(
      base.sections ?? [],
      extension.sections ?? [],
      mergeSection,
    ),
    contradictions: mergeById(
      base.contradictions ?? [],
      extension.contradictions ?? [],
      mergeContradiction,
    ),
  });
  delete merged.extends;
  return merged;
}
