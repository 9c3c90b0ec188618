// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from 'backstage-plugin-readiness-common';

/** The last prerequisite in the chain; none when the chain is circular or leaves the service. @internal */
export function firstPrerequisite(
  result: CheckResult,
  results: ReadonlyMap<string, CheckResult>,
): string | undefined {
  const seen = new Set([result.check]);
  let prerequisite = result.prerequisite;
  let last: string | undefined;
  while (prerequisite !== undefined && results.has(prerequisite)) {
    if (seen.has(prerequisite)) {
      return undefined;
    }
    seen.add(prerequisite);
    last = prerequisite;
    prerequisite = results.get(prerequisite)?.prerequisite;
  }
  return last;
}
