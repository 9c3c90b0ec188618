// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What is remembered about an endpoint between two collections. @internal */
export interface CollectionState {
  /** The time of the last readable response; milliseconds since the epoch. */
  readAt?: number;
  /**
   * The last time that something was there, or may have been, without being readable: a timeout, a login, too many requests,
   * maintenance; milliseconds since the epoch.
   */
  seenAt?: number;
  /** A digest of the times in its body. */
  times?: string;
  /** How long the service worked on its last responses, milliseconds; the newest last. */
  took?: number[];
}

/** Reads the stored state; empty for a text of another shape. @internal */
export function readCollectionState(text: string | undefined): CollectionState {
  try {
    const state: unknown = JSON.parse(text ?? '{}');
    const { readAt, seenAt, times, took } = (state ?? {}) as Record<
      string,
      unknown
    >;
    return {
      ...(typeof readAt === 'number' && { readAt }),
      ...(typeof seenAt === 'number' && { seenAt }),
      ...(typeof times === 'string' && { times }),
      ...(Array.isArray(took) &&
        took.every(one => typeof one === 'number') && { took }),
    };
  } catch {
    return {};
  }
}

/** An endpoint that responded within this time is down; after it, it is gone. In milliseconds. */
const LONGEST_OUTAGE = 24 * 60 * 60 * 1000;

/** Whether a time of the state is so recent that what is missing now is an outage. @internal */
export function isRecent(time: number | undefined, now: number): boolean {
  return time !== undefined && now - time < LONGEST_OUTAGE;
}

/**
 * The state after something was there, or may have been. What was read within a day has an outage, and its state stays: an
 * observation that failed brings no new one.
 * @internal
 */
export function seenIn(state: CollectionState, now: number): CollectionState {
  return isRecent(state.readAt, now) ? state : { ...state, seenAt: now };
}
