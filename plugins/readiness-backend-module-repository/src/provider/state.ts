// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Raised when the readers change, so that every repository is read again. */
const READERS = 2;

/** What is known from the last look at a repository. @internal */
export interface State {
  etag: string;
  /** Stands for all else that the observations came from. */
  context: string;
}

/** @internal */
export function stateOf(state: State): string {
  return JSON.stringify({ readers: READERS, ...state });
}

/** Reads a state; one of other readers, or that is no state at all, is none. @internal */
export function parseState(text: string | undefined): State | undefined {
  if (!text) {
    return undefined;
  }
  try {
    const { readers, etag, context } = JSON.parse(text);
    return readers === READERS &&
      typeof etag === 'string' &&
      typeof context === 'string'
      ? { etag, context }
      : undefined;
  } catch {
    return undefined;
  }
}
