// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { Check } from '../types/checklist';
import { answerValues } from '../answerValues';
import { factItems } from './factItems';
import { isSameLicense } from './isSameLicense';
import { mayBePartOfLicense } from './mayBePartOfLicense';
import { repositoryOf } from './repositoryOf';

type IsSame = (observed: string, factValue: string) => boolean;

/** Whether the address of a place is asked for. */
function isPlace({ answer, evidence }: Pick<Check, 'answer' | 'evidence'>) {
  return answer.type === 'url' && evidence?.compare === 'contains';
}

function sameness(check: Pick<Check, 'answer' | 'evidence'>) {
  const isSame: IsSame = (observed, factValue) =>
    observed.toLowerCase() === factValue.toLowerCase();
  if (check.answer.type === 'license') {
    return isSameLicense;
  }
  return isPlace(check)
    ? (observed: string, factValue: string) =>
        isSame(repositoryOf(observed), repositoryOf(factValue))
    : isSame;
}

/**
 * Compares what was said with what was observed.
 *
 * - `equals`: the same items, whatever their order and letter case; licences by their SPDX meaning
 * - `contains`: all that was observed is among what was said; of URLs, also a place within the repository, and what was
 *   said beside it was not observed: then the fact cannot tell
 * - `exists`: the observation is there, and is neither false nor empty
 * - `none`: never compared
 *
 * A licence that may be a part of the one that was said neither agrees nor differs. A fact that cannot tell, or has a shape no answer has, neither agrees nor differs.
 * @internal
 */
export function compareFact(options: {
  check: Pick<Check, 'answer' | 'evidence'>;
  answer: Answer;
  /** The answer that the fact gives to the check. */
  factValue: unknown;
}): 'agrees' | 'differs' | 'cannot-tell' {
  const { check, answer, factValue } = options;
  const compare = check.evidence?.compare ?? 'equals';
  if (factValue === undefined || compare === 'none') {
    return 'cannot-tell';
  }
  if (compare === 'exists') {
    const isThere = Array.isArray(factValue)
      ? factValue.length > 0
      : Boolean(factValue) && factValue !== 'none';
    return isThere ? 'agrees' : 'differs';
  }
  const observed = factItems(factValue);
  if (!observed) {
    return 'cannot-tell';
  }
  const isSame = sameness(check);
  const answered = answerValues(answer);
  const isEveryItemAnswered = observed.every(one =>
    answered.some(item => isSame(one, item)),
  );
  const isAllObserved = answered.every(item =>
    observed.some(one => isSame(one, item)),
  );
  if (isEveryItemAnswered && (isAllObserved || compare === 'contains')) {
    return isAllObserved || !isPlace(check) ? 'agrees' : 'cannot-tell';
  }
  const mayBePart =
    check.answer.type === 'license' &&
    observed.every(one => answered.some(item => mayBePartOfLicense(one, item)));
  return mayBePart ? 'cannot-tell' : 'differs';
}
