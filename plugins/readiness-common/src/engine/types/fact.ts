// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What an evidence provider observed. Times in milliseconds since the epoch. @public */
export interface Fact {
  /** `<provider>.<fact>`. */
  name: string;
  provider: string;
  /** What was observed: an entity ref, a URL, a repository. */
  target: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** What people read instead of the value, such as the exact count. Not compared. */
  shown?: string;
  /** Why it could not tell. */
  cannotTell?: string;
  observedAt: number;
  expiresAt?: number;
  /** How many times in a row this value was observed. */
  consecutive: number;
  /** A page for people. */
  url?: string;
}

/** A fact with what the collections before the last one observed, where that was something else. @public */
export interface ObservedFact extends Fact {
  /** The latest first; as many as the failure threshold takes into account. */
  previous?: Fact[];
}
