// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** More than the catalog allows for kind, namespace and name together. */
const LONGEST = 300;

/** Whether a text may be the ref of an entity; others, which people write into files, need not be asked for. @internal */
export function isEntityRef(text: string): boolean {
  return text.length <= LONGEST && /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/.test(text);
}
