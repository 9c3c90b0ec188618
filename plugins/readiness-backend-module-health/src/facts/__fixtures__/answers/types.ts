// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How a status reads, in the words of docs/glossary.md and of health+json. */
export type ReadStatus = 'pass' | 'warn' | 'fail' | 'unknown';

/**
 * A response of a health endpoint and how a person reads it. The reading was written before the reader ran on it.
 * What is left out (components, tellsDetails, leaks) is not evaluated.
 */
export interface HealthAnswer {
  /** In `bodies/`: the body as served, shortened where its length does not matter. Credentials in it are FAKE. */
  file: string;
  status: number;
  contentType?: string;
  /** A page, or repository and path. `constructed from`: written by us in the form that this code produces. */
  source: string;
  /** Of the source, where the body was copied. */
  licence?: string;
  note?: string;
  /** False for other pages that an address answers with: shells, logins, default pages, errors of proxies. */
  isHealth: boolean;
  overall: ReadStatus;
  /** `skipped`: named, but not exercised. A name that ends with `…` is compared up to there. */
  components?: Record<string, ReadStatus | 'skipped'>;
  /** Whether an anonymous reader learns more than up or down. */
  tellsDetails?: boolean;
  /** What should not be told to anybody, in words; empty for nothing. */
  leaks?: string[];
}
