// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestList } from '../api/types';
import type { Outcome } from './types';

/** @internal */
export function evaluateTests(
  list: TestList | undefined,
  options: { tags: string[]; isBinding: boolean },
): Outcome {
  const { tags, isBinding } = options;
  if (!list) {
    return { cannotTell: 'Synthetic monitoring is not in use in Datadog.' };
  }
  const own = list.tests.filter(test =>
    tags.every(tag => test.tags.some(item => item.toLowerCase() === tag)),
  );
  if (own.length > 0) {
    return { value: own.every(test => test.isPaused) ? 'paused' : 'running' };
  }
  if (!list.isWhole) {
    return { cannotTell: 'There are more synthetic tests than were read.' };
  }
  return isBinding
    ? { value: 'none' }
    : { cannotTell: `No synthetic test has the tag ${tags.join(', ')}.` };
}
