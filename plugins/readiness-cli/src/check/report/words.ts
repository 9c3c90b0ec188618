// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  CheckStatus,
  Level,
  Verdict,
} from 'backstage-plugin-readiness-common';

/** @internal */
export const LEVELS: readonly Level[] = [
  'blocked',
  'incomplete',
  'complete',
  'exemplary',
];

/** @internal */
export const VERDICT_WORDS: Record<Verdict, string> = {
  ready: 'ready',
  readyWithWaivers: 'ready with waivers',
  notReady: 'not ready',
  unassessed: 'not assessed',
};

/** @internal */
export const STATUS_WORDS: Record<CheckStatus, string> = {
  pass: 'passes',
  fail: 'fails',
  unanswered: 'not answered',
  stale: 'out of date',
  contradicted: 'contradicted',
  unknown: 'unknown',
  waived: 'waived',
  notApplicable: 'does not apply',
};

/** Whether a verdict lets a service go to production. @internal */
export function isReady(verdict: Verdict): boolean {
  return verdict === 'ready' || verdict === 'readyWithWaivers';
}

/** Why a check is open, in one sentence or more. @internal */
export function reasonOf({
  status,
  message,
  contradictions = [],
}: CheckResult): string {
  const texts = contradictions.map(one => one.message);
  if (texts.length > 0) {
    return texts.join(' ');
  }
  return message ?? sentence(STATUS_WORDS[status]);
}

/** What else than another answer would help. @internal */
export function remediesOf({ contradictions = [] }: CheckResult): string[] {
  return contradictions.flatMap(({ remedy }) => remedy ?? []);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `1 blocker`, `2 blockers`. @internal */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A ref as people say it: without what goes without saying. @internal */
export function shortRef(entityRef: string): string {
  return entityRef
    .replace(/^component:/, '')
    .replace(/^(|[^/]+:)default\//, '$1');
}
