// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Severity, Verdict } from '../../engine';
import type { ServiceFilters } from './services';

/** One contradicted check of one service. Texts are masked, and without names that the caller may not read. @public */
export interface ContradictionItem {
  entityRef: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  /** Entity ref. */
  owner?: string;
  lifecycle?: string;
  verdict: Verdict;
  checklist: string;
  check: string;
  /** The higher of the check's and its contradictions'. */
  severity: Severity;
  /** The answer as its owner wrote it, shortened; absent when it is not known. */
  answer?: string;
  /** What disagrees, one entry for each rule. */
  rules: { id: string; message: string; remedy?: string }[];
  /** The observations that the rules compare; empty when answers or the catalog disagree with each other. */
  observations: {
    provider: string;
    /** `<provider>.<fact>`. */
    fact: string;
    /** JSON value. */
    value?: unknown;
    /** ISO date-time. */
    observedAt: string;
    /** A page for people. */
    url?: string;
  }[];
}

/** @public */
export interface ContradictionListRequest extends ServiceFilters {
  cursor?: string;
  /** 1 to 200, default 50. */
  limit?: number;
}

/** Contradictions, those of the most urgent services first; of one service, the highest severity first. @public */
export interface ContradictionList {
  items: ContradictionItem[];
  /** Contradictions, not services. */
  totalItems: number;
  /** How many services they are in. */
  totalServices: number;
  nextCursor?: string;
  prevCursor?: string;
  /** `working` while the backend determines what the caller may read. */
  visibility: 'complete' | 'working';
}
