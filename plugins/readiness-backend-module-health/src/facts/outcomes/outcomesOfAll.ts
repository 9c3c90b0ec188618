// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type HealthFact, healthFacts } from '../description';
import type { Outcome, Outcomes } from './Outcome';

/** The same outcome for every fact, except for those that are given. @internal */
export function outcomesOfAll(
  outcome: Outcome,
  except: Partial<Record<HealthFact, Outcome>> = {},
): Outcomes {
  const outcomes = {} as Outcomes;
  for (const fact of healthFacts) {
    outcomes[fact] = except[fact] ?? outcome;
  }
  return outcomes;
}
