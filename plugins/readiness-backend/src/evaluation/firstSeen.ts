// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type CheckResult,
  shortenAnswer,
} from 'backstage-plugin-readiness-common';

/**
 * The age of answers: one that reads as it did in the stored evaluation keeps the time when it was first seen.
 * @internal
 */
export function firstSeen(
  answers: ReadonlyMap<string, Answer>,
  before: { checks: CheckResult[] } | undefined,
  now: number,
): Record<string, number> {
  const known = new Map(before?.checks.map(result => [result.check, result]));
  return Object.fromEntries(
    [...answers].map(([check, answer]) => {
      const old = known.get(check);
      // What is stored was shortened.
      const isSame = old?.answer?.text === shortenAnswer(answer).text;
      // A clock that was ahead may have noted a time to come.
      return [check, Math.min((isSame && old?.firstSeenAt) || now, now)];
    }),
  );
}
