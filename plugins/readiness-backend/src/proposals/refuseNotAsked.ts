// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  READINESS_ANNOTATION_PREFIX,
  vocabularyOf,
  type Checklist,
  type ProposalRequest,
} from 'backstage-plugin-readiness-common';
import {
  answerName,
  ProposalError,
} from 'backstage-plugin-readiness-node/proposal';

const MOST_NAMED = 10;
/** An annotation has no longer name. */
const LONGEST_NAME = 63;

/**
 * Refuses answers to what no checklist asks, such as after one lost a check: nobody would read them. Taking such an answer
 * away is allowed. Annotations that are no answers stay as they are: whoever may answer may not change them.
 *
 * @throws ProposalError `not-asked`
 * @internal
 */
export function refuseNotAsked(
  {
    set = {},
    remove = [],
    none = [],
  }: Pick<ProposalRequest, 'set' | 'remove' | 'none'>,
  checklists: readonly Checklist[],
): void {
  const known = checklists.map(vocabularyOf);
  // Other words for a check are hints: the parser reads its id alone
  const isAsked = (name: string) => {
    const [check] = name.toLowerCase().split('.');
    return known.some(({ checks }) => checks.has(check));
  };
  const others = [...Object.keys(set), ...remove].filter(
    key => !key.toLowerCase().startsWith(READINESS_ANNOTATION_PREFIX),
  );
  if (others.length > 0) {
    throw new ProposalError({
      code: 'not-asked',
      reason: `${listOf(
        others,
      )}: that is no answer, and only answers are handed in.`,
      fix: `Send keys that begin with ${READINESS_ANNOTATION_PREFIX}, such as ${READINESS_ANNOTATION_PREFIX}data.`,
    });
  }
  const names = [...Object.keys(set).map(answerName), ...none].filter(
    name => !isAsked(name),
  );
  if (names.length > 0 && known.length > 0) {
    throw new ProposalError({
      code: 'not-asked',
      reason: `No checklist asks ${listOf(
        names,
      )}: it may have changed since you began.`,
      fix: 'Load the page again and discard these answers; the others are kept.',
    });
  }
}

function listOf(names: string[]): string {
  return [...new Set(names)]
    .slice(0, MOST_NAMED)
    .map(name => name.slice(0, LONGEST_NAME) || '""')
    .join(', ');
}
