// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AnswerLevel,
  CheckResult,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';

const levels = ['catalog', 'system', 'domain', 'fact'] as const;

/** Answers that do not come from the service itself. @internal */
export interface AnswersFromElsewhere {
  count: number;
  /** Their sources, as text. */
  from: string;
}

/** How many answers do not come from the service itself, and their sources; `undefined` when there are none. @internal */
export function useAnswersFromElsewhere(
  checks: readonly CheckResult[],
): AnswersFromElsewhere | undefined {
  const { t } = useReadinessTranslation();
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
