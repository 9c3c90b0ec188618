// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EntityLimits } from 'backstage-plugin-readiness-common';

/** What one request may bring. @public */
export interface RequestLimits {
  /** Bytes of a body, after it was decompressed. */
  body: number;
  /** Objects and lists inside each other in a body. */
  depth: number;
  /** Members of one object, or items of one list, in a body. */
  members: number;
}

/** What one user, or one service, may have going on at once. @public */
export interface PerUserLimits {
  /** `POST /evaluations`. */
  evaluations: number;
  /** `POST …/refresh`, of different services. */
  refreshes: number;
  /** `POST …/evidence`. */
  collections: number;
  /** `GET /services.csv`. */
  exports: number;
  /** Evaluations and refreshes that wait for their turn; one more is refused. */
  waiting: number;
}

/** `readiness.limits`, whole. @public */
export interface ReadinessLimits {
  requests: RequestLimits;
  perUser: PerUserLimits;
  entity: EntityLimits;
}
