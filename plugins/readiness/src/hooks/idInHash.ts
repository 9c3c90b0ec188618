// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The id that an address names, `#check-data`; what is no valid encoding is taken as it is. @internal */
export function idInHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
