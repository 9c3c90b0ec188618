// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckStatus,
  Level,
  Monitoring,
  ServiceSort,
  Verdict,
} from 'backstage-plugin-readiness-common';

/**
 * Which services a caller may see: every one, none, or those noted down for a viewer in `readiness_visibility`, which
 * hold until a time that tells them from those noted down before and after.
 * @internal
 */
export type ServiceScope = 'all' | 'none' | { viewer: string; until: number };

/**
 * Which services are meant. Several values of one field mean any of them; several fields mean all of them.
 * @internal
 */
export interface ServiceQuery {
  scope?: ServiceScope;
  verdict?: Verdict[];
  level?: Level[];
  /** Entity refs. */
  owner?: string[];
  system?: string[];
  domain?: string[];
  lifecycle?: string[];
  type?: string[];
  /** With `none` and `unanswered`. */
  dataClass?: string[];
  monitoring?: Monitoring[];
  section?: string[];
  /** With the checklists that ask it. */
  check?: { check: string; status: CheckStatus; checklists: string[] }[];
  answer?: { check: string; value: string }[];
  /** Milliseconds since the epoch. */
  changedSince?: number;
  q?: string;
  /** Entity refs of which one must be the owner; kept apart from `owner`, which the caller chooses. */
  ownedBy?: string[];
}

/** The order of a list. @internal */
export interface ServiceOrder {
  field: ServiceSort;
  descending: boolean;
}
