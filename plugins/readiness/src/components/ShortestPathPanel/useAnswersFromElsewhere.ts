// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  AnswerLevel,
  CheckResult,
} from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';

const levels = ['catalog', 'system', 'domain', 'fact'] as const;

/** Answers that nobody has to write down for a service. @internal */
export interface AnswersFromElsewhere {
  count: number;
  /** Who gives them, in words. */
  from: string;
}

/** How many answers come from elsewhere than the service itself, and from where; `undefined` when none does. @internal */
export function useAnswersFromElsewhere(
  checks: readonly CheckResult[],
): AnswersFromElsewhere | undefined {
  const { t } = useTranslationRef(readinessTranslationRef);
  const given = new Set<AnswerLevel>();
  let count = 0;
  for (const { answer, counted, status } of checks) {
    const level = answer?.source.level;
    if (
      counted &&
      status !== 'notApplicable' &&
      answer?.form === 'value' &&
      level &&
      level !== 'own'
    ) {
      given.add(level);
      count += 1;
    }
  }
  if (count === 0) {
    return undefined;
  }
  const names = levels
    .filter(level => given.has(level))
    .map(level => t(`entity.unassessed.source.${level}`));
  const last = names.pop()!;
  return {
    count,
    from:
      names.length > 0
        ? t('entity.unassessed.and', { first: names.join(', '), last })
        : last,
  };
}
