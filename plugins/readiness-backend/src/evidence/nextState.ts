// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Collection,
  CollectionOutcome,
  TargetState,
} from '../database/factTypes';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const LONGEST_WAIT_MS = 6 * HOUR;
const LONGEST_WAIT_AFTER_STOP_MS = 48 * HOUR;

/**
 * The state of a target after a collection. One that gives nothing is left alone for twice as long each time, up to six hours; one
 * that had to be stopped, up to two days.
 * @internal
 */
export function nextState(
  { target, at, outcome, servicesHash }: Collection,
  options: { interval: number },
): TargetState {
  const { targetId, provider, state } = target;
  const error = errorOf(outcome);
  const failures = error === undefined ? 0 : target.failures + 1;
  const isStopped =
    outcome.kind === 'observed' && outcome.stopped !== undefined;
  const stops = isStopped ? target.stops + 1 : 0;
  const wait = error === undefined ? 0 : backOff(failures, options.interval);
  const notBefore = Math.max(
    at + Math.max(wait, isStopped ? waitAfterStop(stops, options.interval) : 0),
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
    servicesHash:
      outcome.kind === 'failed' ? target.servicesHash : servicesHash,
    lastAt: at,
    ...(notBefore > at && { notBefore }),
    failures,
    stops,
    ...(error !== undefined && { error }),
  };
}

function stateAfter(
  { observations, state }: Extract<CollectionOutcome, { kind: 'observed' }>,
  before: string | undefined,
): string | undefined {
  const hasError = observations.some(({ error }) => error !== undefined);
  return hasError && state !== before ? undefined : state;
}

/** Why a collection gave nothing; undefined when it gave something. @internal */
export function errorOf(outcome: Collection['outcome']): string | undefined {
  if (outcome.kind === 'failed') {
    return outcome.error;
  }
  if (outcome.kind === 'observed' && outcome.stopped !== undefined) {
    return outcome.stopped;
  }
  const observations = outcome.kind === 'observed' ? outcome.observations : [];
  return observations.length > 0 &&
    observations.every(({ error }) => error !== undefined)
    ? observations[0].error
    : undefined;
}

/** How long a failing target is left alone, milliseconds. @internal */
export function backOff(failures: number, interval: number): number {
  return Math.min(
    interval * 2 ** Math.min(failures - 1, 30),
    Math.max(LONGEST_WAIT_MS, interval),
  );
}

/** How long a target is left alone that was stopped so often in a row, milliseconds. @internal */
export function waitAfterStop(stops: number, interval: number): number {
  return Math.min(
    Math.max(interval, HOUR) * 2 ** Math.min(stops - 1, 30),
    Math.max(LONGEST_WAIT_AFTER_STOP_MS, interval),
  );
}

/**
 * How long a target is left alone after the backend died while it was being collected, milliseconds. Short at first: of
 * all that were being collected then at most one is the cause, and a restart may have none.
 * @internal
 */
export function waitAfterDeath(stops: number): number {
  return Math.min(MINUTE * 5 ** Math.min(stops - 1, 15), 24 * HOUR);
}
