// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from '../types/compiled';
import type { Level, Verdict } from '../types/evaluation';
import type { ObservableFacts } from '../types/input';
import type { CheckResult } from '../types/result';
import { isOpen } from '../isOpen';
import { blockersOf } from './blockersOf';
import { levelOf } from './levelOf';
import { verdictOf } from './verdictOf';

/**
 * The verdict that results would have if one check were waived. A waiver changes nothing about the checks that depend on
 * it, so that the results need not be evaluated again.
 * @public
 */
export function previewWaiver(options: {
  results: CheckResult[];
  checklist: CompiledChecklist;
  check: string;
  /** Names of the facts that configured providers can observe. */
  observable?: ObservableFacts;
}): { verdict: Verdict; level?: Level; blockers: string[] } {
  const { checklist, check, observable } = options;
  const results = options.results.map(result =>
    result.check === check && isOpen(result.status)
      ? { ...result, was: result.status, status: 'waived' as const }
      : result,
  );
  const verdict = verdictOf(results);
  return {
    verdict,
    ...(verdict !== 'unassessed' && {
      level: levelOf({ results, checklist, observable }),
    }),
    blockers: blockersOf(results, checklist),
  };
}
