// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check, StoreKind } from '../../engine';
import type { Vocabulary } from '../types';
import type { RelatedEntityMap } from './RelatedEntityMap';
import { isDenial } from './readSource';
import { relationTargets, relationValue } from './relationTargets';

/** What an owner may answer for a store of which the catalog knows only the kind. */
const STORE_WORDS: Record<StoreKind, string[]> = {
  database: ['database', 'mysql', 'postgresql', 'mongodb'],
  cache: ['redis', 'memcached'],
  queue: ['rabbitmq', 'kafka', 'sqs', 'redis', 'nats'],
  'object-store': ['object-store'],
  search: ['elasticsearch'],
};

/**
 * The refs of other entities that agree with an answer, provided that together they cover all of it; `undefined`
 * otherwise.
 *
 * @remarks A store corroborates the answer for its kind, a related entity its own name, and a store with an answer
 * about data classes those classes. Only free names have to be covered: no entity can corroborate `learners`. Nothing
 * corroborates "none".
 * @internal
 */
export function corroborate(options: {
  answer: Answer;
  check: Check;
  relatedEntities: RelatedEntityMap;
  dataOf: ReadonlyMap<string, string[]>;
  vocabulary: Vocabulary;
}): string[] | undefined {
  const { answer, check, relatedEntities, dataOf, vocabulary } = options;
  const isData = check.id === vocabulary.dataClasses;
  if (
    answer.form !== 'value' ||
    answer.values.some(isDenial) ||
    (!isData && !check.answeredBy)
  ) {
    return undefined;
  }
  const keywords =
    check.answer.type === 'names' ? check.answer.values ?? [] : [];
  const open = new Map<string, string>();
  for (const value of answer.values) {
    if (!keywords.includes(value)) {
      open.set(value.toLowerCase(), value);
    }
  }
  if (open.size === 0) {
    return undefined;
  }
  const shown = new Set<string>();
  const refs = new Set<string>();
  const show = (ref: string, words: Iterable<string>) => {
    for (const word of words) {
      const lower = word.toLowerCase();
      if (open.has(lower)) {
        shown.add(lower);
        refs.add(ref);
      }
    }
  };

  if (isData) {
    for (const { ref, store } of relatedEntities.relatedEntities('dependsOn')) {
      if (store) {
        show(ref, dataOf.get(ref) ?? []);
      }
    }
  }
  for (const source of check.answeredBy ?? []) {
    if (source.from !== 'relation') {
      continue;
    }
    for (const target of relationTargets(relatedEntities, source)) {
      const value = relationValue(relatedEntities.entity, source, target);
      if (value !== undefined) {
        show(target.ref, [value]);
      }
      const store = source.stores && target.store;
      // A Resource of type `database` may be the MySQL of the answer; one of type `mongodb` is only that
      const word = value ?? target.type;
      if (store && word !== undefined) {
        show(target.ref, word === store ? STORE_WORDS[store] : [word]);
      }
    }
  }
  return shown.size === open.size ? [...refs].sort() : undefined;
}
