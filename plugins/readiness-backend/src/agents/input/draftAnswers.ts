// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  READINESS_ANNOTATION_PREFIX,
  type CatalogEntity,
  type CompiledCheck,
  type CompiledChecklist,
  type Finding,
} from 'backstage-plugin-readiness-common';
import { changedAnnotations } from 'backstage-plugin-readiness-edit';
import { mistakesIn as mistakesInAnnotations } from '../../proposals/refuseMistakes';
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
  const { annotations = {} } = entity.metadata;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: changedAnnotations(annotations as Record<string, string>, {
        ...changesFor(answers),
        aliases: checklist.source.aliases,
      }),
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
  const { annotations } = withAnswers(bare, answers, checklist).metadata;
  return mistakesInAnnotations({
    entity,
    annotations: annotations as Record<string, string>,
    checklist: checklist.source,
    now,
  });
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
