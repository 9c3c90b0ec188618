// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What kind of store or service a Resource is. @public */
export type StoreKind =
  | 'database'
  | 'cache'
  | 'queue'
  | 'object-store'
  | 'search';

/** One rule that says what kind of store an entity is. Lower-case comparison. @public */
export interface StoreRule {
  store: StoreKind;
  /** Entity kinds, e.g. `dynamodbtable`. */
  kinds?: string[];
  /** `spec.type` values of a Resource, e.g. `database`, `s3-bucket`. */
  types?: string[];
}
