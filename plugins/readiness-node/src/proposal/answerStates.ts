// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  listedName,
  wordsOfNone,
} from 'backstage-plugin-readiness-common/annotations';
import {
  stringifyAnnotationValue,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common/annotations';
import type { AnnotationChanges } from 'backstage-plugin-readiness-edit';
import type { AnswerConflict } from './ProposalError';

const PREFIX = 'readiness/';

/** The name of an answer: `data` of `readiness/data`; the whole key of another's annotation. @alpha */
export function answerName(key: string): string {
  const lower = key.toLowerCase();
  return lower.startsWith(PREFIX) ? lower.slice(PREFIX.length).trim() : key;
}

/** What changes want, by name: a value, `none`, or null for nothing. @alpha */
export function wantedStates(
  changes: AnnotationChanges,
): Map<string, string | null> {
  const { set = {}, remove = [], none = [] } = changes;
  return new Map<string, string | null>([
    ...Object.entries(set).map(
      ([key, value]) => [answerName(key), value] as const,
    ),
    ...remove.map(key => [answerName(key), null] as const),
    ...none.map(check => [check, 'none'] as const),
  ]);
}

/** What a file has of some names: the value, `none` where it is on the list of `readiness/none`, or null. @internal */
export function presentStates(
  annotations: ReadonlyMap<string, string>,
  names: Iterable<string>,
): Map<string, string | null> {
  const values = new Map<string, string>();
  for (const [key, value] of annotations) {
    const name = answerName(key);
    if (!values.has(name)) {
      values.set(name, value);
    }
  }
  const listed = new Set(wordsOfNone(values.get('none') ?? '').map(listedName));
  return new Map(
    [...names].map(name => [
      name,
      values.get(name) ?? (listed.has(name) ? 'none' : null),
    ]),
  );
}

/** Answers that somebody else changed to something else. @internal */
export function findConflicts(options: {
  seen: Readonly<Record<string, string | null>>;
  present: ReadonlyMap<string, string | null>;
  wanted: ReadonlyMap<string, string | null>;
}): AnswerConflict[] {
  const { seen, present, wanted } = options;
  return [...wanted].flatMap(([name, value]) => {
    const now = present.get(name) ?? null;
    // What the caller did not see cannot be compared, and was not there for it.
    const then = Object.hasOwn(seen, name) ? seen[name] : null;
    return isSame(now, then) || isSame(now, value)
      ? []
      : [{ name, seen: then, present: now, wanted: value }];
  });
}

/**
 * Whether an entity in the catalog has the answers that changes want.
 * @param wanted - as `wantedStates` gives it
 * @alpha
 */
export function hasAnswers(
  entity: CatalogEntity,
  wanted: Readonly<Record<string, string | null>>,
): boolean {
  const annotations = new Map(
    Object.entries(entity.metadata.annotations ?? {}).map(([key, value]) => [
      key,
      stringifyAnnotationValue(value) ?? '',
    ]),
  );
  const present = presentStates(annotations, Object.keys(wanted));
  return Object.entries(wanted).every(([name, value]) =>
    isSame(present.get(name) ?? null, value),
  );
}

function isSame(left: string | null, right: string | null): boolean {
  return (left?.trim() ?? null) === (right?.trim() ?? null);
}
