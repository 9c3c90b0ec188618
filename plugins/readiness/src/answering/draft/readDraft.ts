// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Checklist,
  parseAnnotations,
  READINESS_ANNOTATION_PREFIX as PREFIX,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import { type AnswerChanges, changesOf } from './changesOf';
import type { AnswerDraft } from './draftAnswer';

/** What is wrong with one answer: which part of it, why, and what to write instead. @internal */
export interface DraftProblem {
  part: 'answer' | 'evidence' | 'note';
  message: string;
  fix?: string;
}

/**
 * The mistakes of a draft, by check, as the parser of annotations finds them. Nothing is said of what is not given.
 * @param now - milliseconds since the epoch
 * @internal
 */
export function readDraft(options: {
  checklist: Checklist;
  draft: AnswerDraft;
  now: number;
}): ReadonlyMap<string, DraftProblem[]> {
  const { checklist, draft, now } = options;
  const { findings } = parseAnnotations({
    entity: {
      kind: 'Component',
      metadata: {
        name: 'draft',
        annotations: annotationsOf(changesOf({ checklist, draft })),
      },
    },
    vocabulary: vocabularyOf(checklist),
    now,
  });
  const problems = new Map<string, DraftProblem[]>();
  for (const { check, key = '', message, fix } of findings) {
    // A note beside an answer from elsewhere is no mistake of the draft.
    if (check === undefined) {
      continue;
    }
    const detail = key.split('.').pop();
    const part = detail === 'evidence' || detail === 'note' ? detail : 'answer';
    // The fields of a reason, a ticket and a day say what belongs into them; the fix is a line of YAML.
    const isTyped = part !== 'answer' || draft[check]?.form === 'value';
    const problem: DraftProblem = {
      part,
      message: withoutKey(message, key),
      ...(isTyped && { fix }),
    };
    problems.set(check, [...(problems.get(check) ?? []), problem]);
  }
  return problems;
}

/** Each answer in an annotation of its own, so that each mistake belongs to one. */
function annotationsOf({ set, none }: AnswerChanges): Record<string, string> {
  return {
    ...set,
    ...Object.fromEntries(none.map(check => [`${PREFIX}${check}`, 'none'])),
  };
}

/** At its field, a message needs no key. */
function withoutKey(message: string, key: string): string {
  const begin = [`${key}: `, `${key} is `, `${key} states `].find(one =>
    message.startsWith(one),
  );
  const rest = message.slice(begin?.length ?? 0);
  return begin ? rest.charAt(0).toUpperCase() + rest.slice(1) : message;
}
