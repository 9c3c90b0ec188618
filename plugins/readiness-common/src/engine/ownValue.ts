// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a record itself holds at a key that others chose, which may be "constructor". @internal */
export function ownValue<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
