// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EntityLimits } from 'backstage-plugin-readiness-common';

/** The limits of one request. @public */
export interface RequestLimits {
  /** Bytes of a body, after decompression. */
  body: number;
  /** Nesting of objects and lists in a body. */
  depth: number;
  /** Members of one object, or items of one list, in a body. */
  members: number;
}

/** What one user, or one service, may have running at the same time. @public */
export interface PerUserLimits {
  /** `POST /evaluations`. */
  evaluations: number;
  /** `POST …/refresh`, for different services. */
  refreshes: number;
  /** `POST …/evidence`. */
  collections: number;
  /** `GET /services.csv`. */
  exports: number;
  /** Evaluations and refreshes that wait for their turn; further ones are refused. */
  waiting: number;
}

/** All of `readiness.limits`. @public */
export interface ReadinessLimits {
  requests: RequestLimits;
  perUser: PerUserLimits;
  entity: EntityLimits;
}
