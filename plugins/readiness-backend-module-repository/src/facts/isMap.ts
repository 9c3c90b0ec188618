// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A map as YAML, JSON and HCL have them, of which nothing is known yet. @internal */
export type Json = Record<string, any>;

/** Neither a list nor a scalar. @internal */
export function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
