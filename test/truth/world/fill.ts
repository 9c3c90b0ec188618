// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** Replaces `$NAME` in all text of a value. */
export function fill<T>(value: T, name: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll('$NAME', name));
}
