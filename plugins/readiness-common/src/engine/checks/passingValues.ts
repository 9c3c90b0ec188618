// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from '../types/checklist';

/** Stands for any free answer beside the keywords of a check. @internal */
export const FREE_FORM = '*';

/** The keywords of a check that do not fail by themselves. @internal */
export function passingValues({
  answer,
  fails,
}: Pick<Check, 'answer' | 'fails'>): string[] {
  const { values = [] } = answer;
  if (!fails) {
    return values;
  }
  const failing = new Set(fails.map(value => value.toLowerCase()));
  return values.filter(value => !failing.has(value.toLowerCase()));
}
