// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvaluationResult,
  Verdict,
} from 'backstage-plugin-readiness-common';

const WORDS: Record<Verdict, string> = {
  unassessed: 'not assessed',
  notReady: 'not ready',
  readyWithWaivers: 'ready with waivers',
  ready: 'ready',
};

const MOST_NAMED = 10;

/**
 * The verdict of an entity as it is and with the answers, in one or two sentences of plain text.
 * @param failure - why it could not be worked out
 * @alpha
 */
export function verdictText(
  before: EvaluationResult | undefined,
  after: EvaluationResult | undefined,
  failure?: string,
): string {
  if (!after) {
    return failure ?? 'The verdict is not known.';
  }
  const now = WORDS[after.verdict];
  const change =
    !before || before.verdict === after.verdict
      ? `The verdict ${before ? 'stays' : 'will be'} ${now}.`
      : `The verdict changes from ${WORDS[before.verdict]} to ${now}.`;
  const { blockers } = after;
  if (after.verdict !== 'notReady' || blockers.length === 0) {
    return change;
  }
  const named = blockers.slice(0, MOST_NAMED).join(', ');
  const rest = blockers.length - MOST_NAMED;
  return `${change} Still blocking: ${named}${
    rest > 0 ? ` and ${rest} more` : ''
  }.`;
}
