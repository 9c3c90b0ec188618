// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  listText,
  type Answer,
  type Check,
} from 'backstage-plugin-readiness-common';
import { consumerRefs } from './consumerRefs';
import { rewriteStrings } from './rewriteStrings';

/**
 * An answer with other names for the entities that it names. The words of the service itself are left alone: whoever may
 * read it, may read these.
 * @param options - with the ref of the service, and what gives `HIDDEN_ENTITY` for a ref that has to go
 * @internal
 */
export function rewriteAnswer(options: {
  answer: Answer;
  check: Check | undefined;
  entityRef: string;
  rename: (ref: string) => string;
}): Answer {
  const { answer, check, entityRef, rename } = options;
  const { source, corroboratedBy, ...given } = answer;
  const isCatalog = source.level === 'catalog';
  const written = isCatalog
    ? []
    : given.text
        .toLowerCase()
        .split(',')
        .map(one => one.trim());
  const values = given.values.map(item => {
    const isHidden =
      !written.includes(item.toLowerCase()) &&
      consumerRefs({ check, item, entityRef }).some(
        ref => rename(ref) === HIDDEN_ENTITY,
      );
    return isHidden ? HIDDEN_ENTITY : item;
  });
  const left = [...new Set(values)];
  const rest = values.includes(HIDDEN_ENTITY)
    ? {
        ...given,
        values: left,
        ...(isCatalog && { text: listText(left, given.moreValues) }),
      }
    : given;
  return {
    ...(source.entityRef === entityRef ? rest : rewriteStrings(rest, rename)),
    source: { ...source, entityRef: rename(source.entityRef) },
    ...(corroboratedBy && { corroboratedBy: corroboratedBy.map(rename) }),
  };
}
