// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What is remembered about an endpoint between two collections. @internal */
export interface CollectionState {
  /** The time of the last readable response; milliseconds since the epoch. */
  readAt?: number;
  /** A digest of the times in its body. */
  times?: string;
  /** How long the service worked on its last responses, milliseconds; the newest last. */
  took?: number[];
}

/** Reads the stored state; empty for a text of another shape. @internal */
export function readCollectionState(text: string | undefined): CollectionState {
  try {
    const state: unknown = JSON.parse(text ?? '{}');
    const { readAt, times, took } = (state ?? {}) as Record<string, unknown>;
    return {
      ...(typeof readAt === 'number' && { readAt }),
      ...(typeof times === 'string' && { times }),
      ...(Array.isArray(took) &&
        took.every(one => typeof one === 'number') && { took }),
    };
  } catch {
    return {};
  }
}
