// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../types';
import { answerValues } from '../answers/answerValues';
import { factItems } from './factItems';
import { isSameLicense } from './isSameLicense';
import { repositoryOf } from './repositoryOf';

type IsSame = (observed: string, said: string) => boolean;

function sameness({ answer, evidence }: Pick<Check, 'answer' | 'evidence'>) {
  const isSame: IsSame = (observed, said) =>
    observed.toLowerCase() === said.toLowerCase();
  if (answer.type === 'license') {
    return isSameLicense;
  }
  const isPlace = answer.type === 'url' && evidence?.compare === 'contains';
  return isPlace
    ? (observed: string, said: string) =>
        isSame(repositoryOf(observed), repositoryOf(said))
    : isSame;
}

/**
 * Compares what was said with what was observed.
 *
 * - `equals`: the same items, whatever their order and letter case; licences by their SPDX meaning
 * - `contains`: all that was observed is among what was said; of URLs, also a place within the repository
 * - `exists`: the observation is there, and is neither false nor empty
 * - `none`: never compared
 *
 * A fact that cannot tell, or has a shape no answer has, neither agrees nor differs.
 * @internal
 */
export function compareFact(options: {
  check: Pick<Check, 'answer' | 'evidence'>;
  answer: Answer;
  /** What the fact says in the words of the check. */
  said: unknown;
}): 'agrees' | 'differs' | 'cannot-tell' {
  const { check, answer, said } = options;
  const compare = check.evidence?.compare ?? 'equals';
  if (said === undefined || compare === 'none') {
    return 'cannot-tell';
  }
  if (compare === 'exists') {
    const isThere = Array.isArray(said)
      ? said.length > 0
      : Boolean(said) && said !== 'none';
    return isThere ? 'agrees' : 'differs';
  }
  const observed = factItems(said);
  if (!observed) {
    return 'cannot-tell';
  }
  const isSame = sameness(check);
  const answered = answerValues(answer);
  const agrees =
    observed.every(one => answered.some(item => isSame(one, item))) &&
    (compare === 'contains' ||
      answered.every(item => observed.some(one => isSame(one, item))));
  return agrees ? 'agrees' : 'differs';
}
