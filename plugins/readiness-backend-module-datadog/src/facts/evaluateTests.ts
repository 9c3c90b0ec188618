// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestList } from '../client/types';
import type { Outcome } from './types';

/** The tags of a plan in words. @internal */
export function describeTags(wanted: string[][]): string {
  return wanted.map(tags => tags.join(', ')).join(' or ');
}

/** @internal */
export function evaluateTests(
  list: TestList | undefined,
  options: { wanted: string[][]; isBinding: boolean },
): Outcome {
  const { wanted, isBinding } = options;
  if (!list) {
    return { cannotTell: 'Synthetic monitoring is not in use in Datadog.' };
  }
  const asked = new Set(wanted.flat());
  const own = list.tests.filter(test => {
    const present = new Set<string>();
    for (const tag of test.tags) {
      const lower = tag.toLowerCase();
      if (asked.has(lower)) {
        present.add(lower);
      }
    }
    return wanted.some(tags => tags.every(tag => present.has(tag)));
  });
  if (own.length > 0) {
    return { value: own.every(test => test.isPaused) ? 'paused' : 'running' };
  }
  if (!list.isWhole) {
    return { cannotTell: 'There are more synthetic tests than were read.' };
  }
  return isBinding
    ? { value: 'none' }
    : { cannotTell: `No synthetic test has the tag ${describeTags(wanted)}.` };
}
