// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** How one provider's last look at a service went. Times are ISO date-times. @public */
export interface EvidenceCollection {
  provider: string;
  /** What is looked at: a URL, a repository. */
  target: string;
  /** Absent before the first look. */
  lastAt?: string;
  /** Why the last look gave nothing; what was observed before counts until it expires. */
  error?: string;
  /** When a target that fails, or asked for it, is looked at again at the earliest. */
  notBefore?: string;
  /** What it says now, by name: what counts, and what has not been seen often enough to. */
  facts: CollectedFact[];
}

/** What a provider says now of one service. Times in milliseconds since the epoch. @public */
export interface CollectedFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** Why it could not tell. */
  cannotTell?: string;
  /** Why the last look gave nothing; the value is that of an earlier one. */
  error?: string;
  observedAt: number;
  /** How often in a row this has been seen. */
  consecutive: number;
  /** A page a person can open. */
  url?: string;
}

/** How looking at a service with one provider goes. @public */
export interface EvidenceProgress {
  provider: string;
  /** `running` comes first, then one of the others. */
  state: 'running' | 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed. One sentence. */
  message?: string;
}
