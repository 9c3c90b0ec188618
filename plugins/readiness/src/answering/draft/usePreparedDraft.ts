// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import type { Entity } from '@backstage/catalog-model';
import {
  type Checklist,
  parseAnnotations,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import { annotationsAfter, linesOf } from './annotationsAfter';
import {
  type AnswerChanges,
  changesOf,
  countChanges,
  type OwnAnswers,
} from './changesOf';
import type { AnswerDraft } from './draftAnswer';
import { readDraft } from './readDraft';

/** A draft, and what it makes of an entity. @internal */
export interface PreparedDraft {
  /** The answers that the entity gives itself. */
  own: OwnAnswers;
  changes: AnswerChanges;
  /** The number of answers that change. */
  count: number;
  /** Ids of checks whose answer cannot be used. */
  wrong: string[];
  /** The entity with the answers. */
  entity: Entity;
  /** The changed lines of its file. */
  lines: string;
  /** Names the changes; empty without any. */
  key: string;
}

/** Works out what a draft changes of an entity. @internal */
export function usePreparedDraft(options: {
  entity: Entity;
  checklist: Checklist;
  answers: AnswerDraft;
}): PreparedDraft {
  const { entity, checklist, answers } = options;
  const own = useMemo(
    () =>
      parseAnnotations({
        entity,
        vocabulary: vocabularyOf(checklist),
        now: Date.now(),
      }).answers,
    [entity, checklist],
  );
  return useMemo(() => {
    const changes = changesOf({ checklist, draft: answers, own });
    const count = countChanges(changes);
    const before = entity.metadata.annotations ?? {};
    const after = annotationsAfter(before, changes, checklist.aliases);
    return {
      own,
      changes,
      count,
      wrong: [
        ...readDraft({ checklist, draft: answers, now: Date.now() }).keys(),
      ],
      entity: {
        ...entity,
        metadata: { ...entity.metadata, annotations: after },
      },
      lines: linesOf(before, after),
      key: count === 0 ? '' : JSON.stringify([own.size, changes]),
    };
  }, [entity, checklist, answers, own]);
}
