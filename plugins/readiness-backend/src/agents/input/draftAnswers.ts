// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  parseAnnotations,
  READINESS_ANNOTATION_PREFIX,
  stringifyAnnotationValue,
  vocabularyOf,
  type CatalogEntity,
  type CompiledCheck,
  type CompiledChecklist,
  type Finding,
} from 'backstage-plugin-readiness-common';
import {
  listedName,
  wordsOfNone,
} from 'backstage-plugin-readiness-common/annotations';
import type { DraftedAnswer } from './answers';
import { readCheck } from './readInput';

const NONE = 'none';
const NONE_KEY = `${READINESS_ANNOTATION_PREFIX}${NONE}`;

/** An answer of an agent whose check is known. @internal */
export interface CheckedAnswer {
  check: CompiledCheck;
  /** As the annotation has it. */
  value: string;
  note?: string;
  /** The check belongs on the list `readiness/none`. */
  isNone: boolean;
}

/**
 * Finds the checks of answers. An agent names checks and no keys, so that it can write answers and notes, and nothing else:
 * no request for a waiver, no evidence, no confirmation, no annotation of others.
 * @throws InputError for an unknown check, or one that is answered twice
 * @internal
 */
export function checkAnswers(
  answers: DraftedAnswer[],
  checklist: CompiledChecklist,
): CheckedAnswer[] {
  const seen = new Set<string>();
  return answers.map(({ check: id, value, note }) => {
    const check = readCheck(id, checklist);
    if (seen.has(check.id)) {
      throw new InputError(
        `There are two answers to ${check.id}: send one for each check`,
      );
    }
    seen.add(check.id);
    const trimmed = value.trim();
    return {
      check,
      value: trimmed,
      ...(note !== undefined && { note: note.trim() }),
      isNone: check.allowNone === true && trimmed.toLowerCase() === NONE,
    };
  });
}

/** An entity as if its catalog file had the answers. The one that is given stays as it is. @internal */
export function withAnswers(
  entity: CatalogEntity,
  answers: CheckedAnswer[],
  checklist: CompiledChecklist,
): CatalogEntity {
  const drafted = new Set(answers.map(({ check }) => check.id));
  const checkOf = checkNames(checklist);
  const present = Object.entries(entity.metadata.annotations ?? {});
  const kept = present.flatMap(([key, value]): [string, unknown][] => {
    const name = nameOf(key);
    if (name === NONE) {
      const rest = wordsOfNone(stringifyAnnotationValue(value) ?? '').filter(
        word => !drafted.has(checkOf(listedName(word))),
      );
      return rest.length > 0 ? [[key, rest.join(', ')]] : [];
    }
    return name !== undefined && drafted.has(checkOf(name))
      ? []
      : [[key, value]];
  });
  const own = answers.flatMap(({ check, value, note }) => [
    [keyOf(check), value],
    ...(note ? [[`${keyOf(check)}.note`, note]] : []),
  ]);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries([...kept, ...own]) as Record<
        string,
        string
      >,
    },
  };
}

/** What the parser finds wrong with answers, in their own values and notes alone. @internal */
export function mistakesIn(options: {
  entity: CatalogEntity;
  answers: CheckedAnswer[];
  checklist: CompiledChecklist;
  now: number;
}): Finding[] {
  const { answers, checklist, now, entity } = options;
  const bare = {
    ...entity,
    metadata: { ...entity.metadata, annotations: {} },
  };
  return parseAnnotations({
    entity: withAnswers(bare, answers, checklist),
    vocabulary: vocabularyOf(checklist.source),
    now,
  }).findings.filter(({ key }) => nameOf(key) !== undefined);
}

/** The present own answers of a catalog entity to some checks, as written; `none` for those on its list. @internal */
export function ownAnswers(
  entity: CatalogEntity,
  checklist: CompiledChecklist,
): Map<string, string> {
  const checkOf = checkNames(checklist);
  const found = new Map<string, string>();
  for (const [key, given] of Object.entries(
    entity.metadata.annotations ?? {},
  )) {
    const name = nameOf(key);
    const value = stringifyAnnotationValue(given) ?? '';
    if (name === NONE) {
      for (const word of wordsOfNone(value)) {
        found.set(checkOf(listedName(word)), NONE);
      }
    } else if (name !== undefined && !name.includes('.')) {
      found.set(checkOf(name), value.trim());
    }
  }
  return found;
}

/** What a hand-in of the answers consists of. @internal */
export function changesFor(answers: CheckedAnswer[]): {
  set: Record<string, string>;
  none: string[];
} {
  const set: Record<string, string> = {};
  for (const { check, value, note, isNone } of answers) {
    if (!isNone) {
      set[keyOf(check)] = value;
    }
    if (note) {
      set[`${keyOf(check)}.note`] = note;
    }
  }
  return {
    set,
    none: answers.flatMap(({ check, isNone }) => (isNone ? [check.id] : [])),
  };
}

/** The key by which a hand-in tells of a change. @internal */
export function changedKeyOf({ check, isNone }: CheckedAnswer): string {
  return isNone ? NONE_KEY : keyOf(check);
}

function keyOf({ id }: CompiledCheck): string {
  return `${READINESS_ANNOTATION_PREFIX}${id}`;
}

function nameOf(key: string): string | undefined {
  const lower = key.toLowerCase();
  return lower.startsWith(READINESS_ANNOTATION_PREFIX)
    ? lower.slice(READINESS_ANNOTATION_PREFIX.length).trim()
    : undefined;
}

/** From names in annotations, aliases included, to ids of checks; other names stay. */
function checkNames({ source }: CompiledChecklist) {
  const { aliases } = vocabularyOf(source);
  return (name: string) => aliases[name] ?? name;
}
