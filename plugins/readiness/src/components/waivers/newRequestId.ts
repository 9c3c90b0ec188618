// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * An id for what one dialog sends. Not `crypto.randomUUID`, which browsers have on secure pages only: portals inside a company
 * are often none.
 *
 * @internal
 */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
