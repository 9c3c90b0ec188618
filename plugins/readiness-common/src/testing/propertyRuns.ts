// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Any fixed number does; this one has found things. */
const SEED = 20261123;

/** A whole number above zero from the environment, else what stands in for it. */
function wholeNumber(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') {
    return otherwise;
  }
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new TypeError(
      `${name} is "${text}"; write a whole number above zero.`,
    );
  }
  return Number(text);
}

/**
 * How a property is tried: with a fixed seed, so that a run that was green stays green until the code changes.
 *
 * @remarks To look for what nobody has found yet, `READINESS_LAW_RUNS=50` tries 50 times as much, and
 * `READINESS_LAW_SEED=7` something else.
 * @param numRuns - how often it is tried in an ordinary run
 * @throws TypeError when one of the two variables holds no whole number above zero
 * @alpha
 */
export function propertyRuns(numRuns: number): {
  seed: number;
  numRuns: number;
} {
  return {
    seed: wholeNumber('READINESS_LAW_SEED', SEED),
    numRuns: numRuns * wholeNumber('READINESS_LAW_RUNS', 1),
  };
}
