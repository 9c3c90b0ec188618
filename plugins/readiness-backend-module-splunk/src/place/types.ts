// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where the logs of a service are; every part has passed its pattern. @internal */
export interface LogPlace {
  index: string;
  sourcetype?: string;
  source?: string;
}
