// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Something that a file says, with its place. @internal */
export interface Found {
  value: string;
  /** `package.json:3`. */
  from: string;
}
