// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { STORE_KINDS } from '../lists';

/** The kind of store or service that a Resource is. @public */
export type StoreKind = (typeof STORE_KINDS)[number];

/** One rule that tells which entities are stores of a kind. Lower-case comparison. @public */
export interface StoreRule {
  store: StoreKind;
  /** Entity kinds, e.g. `dynamodbtable`. */
  kinds?: string[];
  /** `spec.type` values of a Resource, e.g. `database`, `s3-bucket`. */
  types?: string[];
}
