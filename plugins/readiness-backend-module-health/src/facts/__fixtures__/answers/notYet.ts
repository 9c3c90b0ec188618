// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** By file, the aspects of an answer that are not read yet as they should be. An entry whose aspects are read goes. */
export const notYet: Record<string, string[]> = {
  // Any program writes such an error for any address: that it is health cannot be told.
  'under-pressure-503.json': ['isHealth'],
  'dockerflow-lbheartbeat.txt': ['isHealth', 'overall'],
  // Without a status; `sealed` is its own word for it.
  'vault-active.json': ['isHealth', 'overall', 'tellsDetails'],
  'vault-sealed.json': ['isHealth', 'tellsDetails'],
};
