// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** The result of one provider's last collection for a service. Times are ISO date-times. @public */
export interface EvidenceCollection {
  provider: string;
  /** What is observed: a URL, a repository. */
  target: string;
  /** Absent before the first collection. */
  lastAt?: string;
  /** Why the last collection failed; earlier observations count until they expire. */
  error?: string;
  /** The earliest time of the next collection for a target that fails or asked to wait. */
  notBefore?: string;
  /** The present observations by fact name: those that count, and those below the failure threshold. */
  facts: CollectedFact[];
}

/** A provider's present observation of one service. Times in milliseconds since the epoch. @public */
export interface CollectedFact {
  /** `<provider>.<fact>`. */
  name: string;
  /** JSON value; absent when the provider could not tell. */
  value?: unknown;
  /** What people read instead of the value, such as the exact count. */
  shown?: string;
  /** Why it could not tell. */
  cannotTell?: string;
  /** Why the last collection failed; the value is from an earlier one. */
  error?: string;
  observedAt: number;
  /** How many times in a row this was observed. */
  consecutive: number;
  /** A page for people. */
  url?: string;
}

/** The progress of one provider's collection for a service. @public */
export interface EvidenceProgress {
  provider: string;
  /** `running` comes first, then one of the others. */
  state: 'running' | 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed. One sentence. */
  message?: string;
}

/** A provider that the facts of a checklist name, and that is not configured. @public */
export interface MissingProvider {
  /** `datadog` */
  id: string;
  /** What is missing, if its module is installed. */
  message?: string;
}
