// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Look, LookOutcome, TargetState } from './types';

const LONGEST_WAIT_MS = 6 * 60 * 60 * 1000;

/**
 * How a target stands after a look. One that gives nothing is left alone for twice as long each time, up to six hours.
 * @internal
 */
export function nextState(
  { target, at, outcome, subjectsHash }: Look,
  options: { every: number },
): TargetState {
  const { targetId, provider, state } = target;
  const error = errorOf(outcome);
  const failures = error === undefined ? 0 : target.failures + 1;
  const wait = error === undefined ? 0 : backOff(failures, options.every);
  const notBefore = Math.max(
    at + wait,
    (outcome.kind !== 'failed' && outcome.notBefore) || 0,
  );
  // What was not seen is no base for "unchanged" the next time: neither without a state nor with a new one and an error.
  const kept = outcome.kind === 'observed' ? stateAfter(outcome, state) : state;
  const next = outcome.kind === 'unchanged' ? outcome.state ?? state : kept;
  return {
    targetId,
    provider,
    target: target.target,
    ...(next !== undefined && { state: next }),
    subjectsHash:
      outcome.kind === 'failed' ? target.subjectsHash : subjectsHash,
    lastAt: at,
    ...(notBefore > at && { notBefore }),
    failures,
    ...(error !== undefined && { error }),
  };
}

function stateAfter(
  { observations, state }: Extract<LookOutcome, { kind: 'observed' }>,
  before: string | undefined,
): string | undefined {
  const hasError = observations.some(({ error }) => error !== undefined);
  return hasError && state !== before ? undefined : state;
}

/** Why a look gave nothing; undefined when it gave something. @internal */
export function errorOf(outcome: Look['outcome']): string | undefined {
  if (outcome.kind === 'failed') {
    return outcome.error;
  }
  const observations = outcome.kind === 'observed' ? outcome.observations : [];
  return observations.length > 0 &&
    observations.every(({ error }) => error !== undefined)
    ? observations[0].error
    : undefined;
}

/** How long a failing target is left alone, milliseconds. @internal */
export function backOff(failures: number, every: number): number {
  return Math.min(
    every * 2 ** Math.min(failures - 1, 30),
    Math.max(LONGEST_WAIT_MS, every),
  );
}
