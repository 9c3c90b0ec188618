// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a host says about one thing: exactly one of the three. @internal */
export interface HostReading<T> {
  value?: T;
  /** Why it cannot be told; one sentence. */
  cannotTell?: string;
  /** Why it could not be asked this time; one sentence. */
  error?: string;
}

/** What only the host of a repository knows. @internal */
export interface HostFacts {
  visibility: HostReading<'public' | 'internal' | 'private'>;
  /** Whether the default branch takes no change without a review. */
  review: HostReading<'yes' | 'no'>;
  /** Owners have to approve changes of what CODEOWNERS gives them; `review` holds for what nobody owns. */
  isForOwners?: boolean;
  defaultBranch?: string;
  /** A page of the host about the review. */
  reviewUrl?: string;
  /** The host asks not to be called before; milliseconds since the epoch. */
  notBefore?: number;
}

/** @internal */
export interface ReadHostOptions {
  project: string;
  /** The repository's page. */
  url: string;
  signal: AbortSignal;
  now: number;
}

/** @internal */
export type ReviewFacts = Pick<HostFacts, 'review' | 'isForOwners'>;
