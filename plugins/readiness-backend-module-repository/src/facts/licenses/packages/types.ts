// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a package file says of its licence. @internal */
export interface PackageLicense {
  /** An SPDX expression, or `proprietary`. */
  license?: string;
  /** Instead of either, a name that tells only the family of a licence: `BSD`. */
  family?: string;
  /** A file that has the licence. */
  file?: string;
  /** A word of the line that says so, to find it. */
  mark: string;
}
