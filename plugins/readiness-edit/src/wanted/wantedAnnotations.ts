// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { annotationName, PREFIX } from './annotationName';
import { changeNoneList } from './noneList';
import type {
  AnnotationChanges,
  ExistingAnnotation,
  WantedAnnotations,
} from './types';

const NONE = `${PREFIX}none`;

/**
 * What has to be written so that each answer has one place: keys in other letters, other words for the same check and
 * the list of `readiness/none` included. The patch of the shortest path follows the same rules.
 *
 * @param changes - checked by `readChanges`
 * @internal
 */
export function wantedAnnotations(
  existing: ExistingAnnotation[],
  changes: AnnotationChanges,
): WantedAnnotations {
  const { remove = [], none = [], aliases = {} } = changes;
  const set = new Map(Object.entries(changes.set ?? {}));
  const removing = new Set(remove);
  const aliasOf = (word: string) =>
    Object.hasOwn(aliases, word) ? aliases[word] : undefined;
  const names = (keys: Iterable<string>) =>
    [...keys].flatMap(key => annotationName(key) ?? []);

  const answered = new Set(names([...set.keys(), ...removing]));
  const replaced = new Set([...names(set.keys()), ...none]);
  const list = answered.has('none') ? undefined : noneOf(existing);
  if (list !== undefined || none.length > 0) {
    const before = list ?? '';
    const after = changeNoneList(before, answered, none, aliasOf);
    if (after === '' && before !== '') {
      removing.add(NONE);
    } else if (after !== before) {
      set.set(NONE, after);
    }
  }
  for (const check of none) {
    removing.add(`${PREFIX}${check}`);
  }

  const wanted: WantedAnnotations = {
    set,
    removed: new Set(),
    renamed: new Map(),
  };
  const keyOf = new Map([...set.keys()].map(key => [annotationName(key), key]));
  const gone = new Set(names(removing));
  const keys = new Set(existing.map(({ key }) => key));
  const renamed = new Set<string>();
  for (const { key } of existing) {
    const name = annotationName(key);
    if (name === undefined) {
      if (removing.has(key)) {
        wanted.removed.add(key);
      }
      continue;
    }
    const target = keyOf.get(name);
    const dot = name.lastIndexOf('.');
    const alias = aliasOf(dot > 0 ? name.slice(0, dot) : name);
    if (target !== undefined) {
      if (key !== target && (keys.has(target) || renamed.has(name))) {
        wanted.removed.add(key);
      } else if (key !== target) {
        renamed.add(name);
        wanted.renamed.set(key, target);
      }
    } else if (
      gone.has(name) ||
      removing.has(key) ||
      (alias !== undefined && replaced.has(alias))
    ) {
      wanted.removed.add(key);
    }
  }
  return wanted;
}

/** The list that the parser reads. */
function noneOf(existing: ExistingAnnotation[]): string | undefined {
  const lists = existing.filter(({ key }) => annotationName(key) === 'none');
  return (lists.find(({ key }) => key === NONE) ?? lists[0])?.text;
}
