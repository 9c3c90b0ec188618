// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  vocabularyOf,
  type Checklist,
  type ProposalRequest,
} from 'backstage-plugin-readiness-common';
import {
  answerName,
  ProposalError,
} from 'backstage-plugin-readiness-node/proposal';

/**
 * Refuses answers to what no checklist asks, such as after one lost a check: nobody would read them. Taking such an answer
 * away is allowed.
 *
 * @throws ProposalError `not-asked`
 * @internal
 */
export function refuseNotAsked(
  { set = {}, none = [] }: Pick<ProposalRequest, 'set' | 'none'>,
  checklists: readonly Checklist[],
): void {
  const known = checklists.map(vocabularyOf);
  const isAsked = (name: string) => {
    const [check] = name.toLowerCase().split('.');
    return known.some(
      ({ checks, aliases }) =>
        checks.has(check) || aliases[name.toLowerCase()] !== undefined,
    );
  };
  const names = [
    // Keys of others are refused elsewhere.
    ...Object.keys(set)
      .filter(key => key.toLowerCase().startsWith('readiness/'))
      .map(answerName),
    ...none,
  ].filter(name => !isAsked(name));
  if (names.length > 0 && known.length > 0) {
    throw new ProposalError({
      code: 'not-asked',
      reason: `No checklist asks ${[...new Set(names)]
        .slice(0, 10)
        .join(', ')}: it may have changed since you began.`,
      fix: 'Load the page again and discard these answers; the others are kept.',
    });
  }
}
