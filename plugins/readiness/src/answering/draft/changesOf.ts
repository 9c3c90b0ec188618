// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type Check,
  type Checklist,
  type ProposalRequest,
  READINESS_ANNOTATION_PREFIX as PREFIX,
} from 'backstage-plugin-readiness-common';
import { type AnswerDraft, type DraftAnswer, toText } from './draftAnswer';

/** What a draft changes of the annotations of an entity. @internal */
export type AnswerChanges = Required<
  Pick<ProposalRequest, 'set' | 'remove' | 'none' | 'suggestedBy'>
>;

/** The answers that an entity gives in its own annotations, by check. @internal */
export type OwnAnswers = ReadonlyMap<string, Answer>;

/** All checks of a checklist, in its order. @internal */
export function checksOf(checklist: Checklist): Check[] {
  return checklist.sections.flatMap(({ checks }) => checks);
}

/**
 * What the draft changes. Answers of checks that the checklist does not have any more change nothing, nor does one that is
 * there already.
 * @internal
 */
export function changesOf(options: {
  checklist: Checklist;
  draft: AnswerDraft;
  own?: OwnAnswers;
}): AnswerChanges {
  const { checklist, draft, own } = options;
  const changes = {
    set: {} as Record<string, string>,
    remove: [] as string[],
    none: [] as string[],
    suggestedBy: {} as Record<string, string>,
  };
  for (const check of checksOf(checklist)) {
    const given = Object.hasOwn(draft, check.id) ? draft[check.id] : undefined;
    if (given) {
      addChange(changes, { check, given, own: own?.get(check.id) });
    }
  }
  return changes;
}

/** The number of answers that change. @internal */
export function countChanges({ set, remove, none }: AnswerChanges): number {
  const checks = [...Object.keys(set), ...remove].map(
    key => key.slice(PREFIX.length).split('.')[0],
  );
  return new Set([...checks, ...none]).size;
}

function addChange(
  changes: AnswerChanges,
  given: { check: Check; given: DraftAnswer; own?: Answer },
): void {
  const { check, given: draft, own } = given;
  const key = `${PREFIX}${check.id}`;
  const text = toText(check, draft);
  if (text !== (own?.text ?? '')) {
    if (text === '') {
      changes.remove.push(key);
    } else if (text === 'none' && check.allowNone) {
      changes.none.push(check.id);
    } else {
      changes.set[key] = text;
    }
    if (draft.suggestedBy && text !== '') {
      changes.suggestedBy[key] = draft.suggestedBy;
    }
  }
  for (const detail of ['evidence', 'note'] as const) {
    const value = draft[detail]?.trim() ?? '';
    if (value === (own?.[detail] ?? '')) {
      continue;
    }
    if (value === '') {
      changes.remove.push(`${key}.${detail}`);
    } else {
      changes.set[`${key}.${detail}`] = value;
    }
  }
}
