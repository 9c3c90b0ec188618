// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckStatus,
  ServiceFilters,
  ServiceSort,
  UnverifiedReason,
  VerificationState,
} from 'backstage-plugin-readiness-common';
import type { ColumnFilter } from './serviceFields';

/**
 * The services that are noted down for a viewer in `readiness_visibility`.
 * @internal
 */
export interface ViewerScope {
  viewer: string;
  /** When that ends, in milliseconds since the epoch; tells it from what was noted down before and after. */
  until: number;
  /** How many there are. */
  services: number;
}

/** Which services a caller may see. @internal */
export type ServiceScope = 'all' | 'none' | ViewerScope;

/** As a value of a column: the services that have none. No entity ref is written so. @internal */
export const NONE = 'none';

/**
 * Which services are meant. Several values of one field mean any of them; several fields mean all of them. Refs are in
 * full, lifecycles and types in lower case.
 * @internal
 */
export interface ServiceQuery
  extends Pick<
    ServiceFilters,
    | ColumnFilter
    | 'dataClass'
    | 'section'
    | 'verdictVerification'
    | 'monitoringVerification'
    | 'q'
  > {
  scope?: ServiceScope;
  /** With the checklists that ask it. */
  check?: { check: string; status: CheckStatus; checklists: string[] }[];
  answer?: { check: string; value: string }[];
  /** The verification of a verifiable answer: that of this check, or of any. */
  verification?: {
    check?: string;
    verification: VerificationState | UnverifiedReason;
  }[];
  /** Milliseconds since the epoch. */
  changedSince?: number;
  /** Entity refs of which one must be the owner; kept apart from `owner`, which the caller chooses. */
  ownedBy?: string[];
}

/** The order of a list. @internal */
export interface ServiceOrder {
  field: ServiceSort;
  descending: boolean;
}
