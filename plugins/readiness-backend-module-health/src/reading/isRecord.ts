// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** An object of JSON. @internal */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
