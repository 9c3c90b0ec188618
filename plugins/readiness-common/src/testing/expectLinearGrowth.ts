// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const RUNS = 5;
/** So often is a ratio that is too large measured again. */
const MEASURED_AGAIN = 3;
/** Twice the input may take this many times as long: linear, with room for a busy machine. */
const MOST = 2.5;
/** Shorter times, in milliseconds, are mostly noise. */
const STEADY = 15;
/** One run of a reader that is not linear must not hold up the tests. */
const LONGEST = 5_000;

/** Milliseconds of this thread alone, so that what else the machine does is not counted; Node 22 has only the clock. */
function spent(): number {
  const { threadCpuUsage } = process as {
    threadCpuUsage?: () => { user: number; system: number };
  };
  if (!threadCpuUsage) {
    return performance.now();
  }
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1_000;
}

function bestOf(read: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best > 0; run += 1) {
    const start = spent();
    read();
    const took = spent() - start;
    best = Math.min(best, took);
    if (took > LONGEST) {
      break;
    }
  }
  return best;
}

/**
 * Expects a reader to take at most 2.5 times as long for twice the input, best of five. The size grows until a reading
 * takes a few milliseconds, or up to `most`: an input that is refused for its size takes hardly any time.
 * @alpha
 */
export function expectLinearGrowth<T>(options: {
  /** An input of a size, made before the time is taken. */
  input: (size: number) => T;
  read: (input: T) => unknown;
  /** The size to begin with. */
  size: number;
  /** The largest size; what outsiders can bring, or a little less. */
  most: number;
}): void {
  const { input, read, most } = options;
  let { size } = options;
  const timeOf = (some: number) => {
    const text = input(some);
    return bestOf(() => read(text));
  };
  let time = timeOf(size);
  while (time < STEADY && size * 2 <= most) {
    size *= 2;
    time = timeOf(size);
  }
  if (time < STEADY) {
    return;
  }
  // A pause of the machine or of its memory may fall into all five: measured anew before it counts
  let ratio = timeOf(size * 2) / time;
  for (let again = 0; ratio > MOST && again < MEASURED_AGAIN; again += 1) {
    ratio = Math.min(ratio, timeOf(size * 2) / Math.max(time, timeOf(size)));
  }
  if (ratio > MOST) {
    throw new Error(
      `Twice the input of size ${size} takes ${ratio.toFixed(
        1,
      )} times as long (${time.toFixed(
        1,
      )} ms before); at most ${MOST} is linear.`,
    );
  }
}
