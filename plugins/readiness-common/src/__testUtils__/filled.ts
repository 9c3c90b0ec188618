// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathStep } from '../engine';
import type { Landscape } from './landscape';

/**
 * A landscape after somebody did what the steps of a path say, with the given values for its placeholders.
 * @internal
 */
export function filled(
  landscape: Landscape,
  steps: PathStep[],
  valueOf: (index: number) => string,
): Landscape {
  const answers = { ...landscape.answers };
  const firstSeen = { ...landscape.firstSeen };
  steps.forEach((step, index) => {
    if (step.key?.endsWith('.confirmed')) {
      answers[step.check] = {
        ...answers[step.check],
        confirmed: '2026-11-23',
      };
    } else {
      // A new value is seen for the first time.
      delete firstSeen[step.check];
      answers[step.check] = {
        values: [step.value!.startsWith('<') ? valueOf(index) : step.value!],
      };
    }
  });
  return { ...landscape, answers, firstSeen };
}
