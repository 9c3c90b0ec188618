// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Whether it is a JSON object, neither a list nor null. @public */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
