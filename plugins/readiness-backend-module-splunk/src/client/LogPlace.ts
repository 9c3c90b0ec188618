// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The place of a service's logs; every part has passed its pattern. @internal */
export interface LogPlace {
  index: string;
  sourcetype?: string;
  source?: string;
}
