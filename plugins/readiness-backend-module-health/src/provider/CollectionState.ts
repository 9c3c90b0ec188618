// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What is remembered of an endpoint between two looks. @internal */
export interface CollectionState {
  /** When it last gave a readable answer; milliseconds since the epoch. */
  readAt?: number;
  /** A digest of the times that its body held. */
  times?: string;
  /** How long the service worked on its last answers, milliseconds; the newest last. */
  took?: number[];
}

/** Reads what was remembered; nothing of a text of another shape. @internal */
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
