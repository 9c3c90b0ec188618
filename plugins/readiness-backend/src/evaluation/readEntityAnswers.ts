// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  readAnswers,
  type Vocabulary,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';

const vocabularies = new WeakMap<CompiledChecklist, Vocabulary>();

/** What a subject, its System and the rest of its catalog say. @internal */
export function readEntityAnswers(options: {
  checklist: CompiledChecklist;
  entity: CatalogEntity;
  related: ReadonlyMap<string, CatalogEntity>;
  now: number;
}): ReturnType<typeof readAnswers> {
  const { checklist, entity, related, now } = options;
  let vocabulary = vocabularies.get(checklist);
  if (!vocabulary) {
    vocabulary = vocabularyOf(checklist.source);
    vocabularies.set(checklist, vocabulary);
  }
  return readAnswers({ entity, related, vocabulary, now });
}
