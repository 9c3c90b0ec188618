// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Texts of what the catalog's own page shows.
 * @internal
 */
export const catalogMessages = {
  readiness: 'Readiness',
  monitoring: 'Monitoring',
} as const;
