// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Said of what is not there, and in the same words of what the caller may not read. @internal */
export function notInCatalogMessage(entityRef: string): string {
  return `There is no ${entityRef} in the catalog`;
}
