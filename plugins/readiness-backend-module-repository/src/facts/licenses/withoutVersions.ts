// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Ids that name a version with or without later ones; the text of the licence is the same. */
const OF_VERSIONS = /-(?:only|or-later)$/;

/** What the list calls a licence, without saying whether later versions count. @internal */
export function withoutVersions(id: string): string {
  return id.replace(OF_VERSIONS, '');
}
