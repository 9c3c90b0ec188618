// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether an index is named after a service (`verifications`, `prod_grades`, `grades-logs`), so that all its events
 * count as the service's own.
 * @internal
 */
export function isOwnIndex(index: string, name: string): boolean {
  const plain = (text: string) =>
    `_${text.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_`;
  return plain(index).includes(plain(name));
}
