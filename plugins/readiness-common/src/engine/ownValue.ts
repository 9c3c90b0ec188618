// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The own value of a record at a key chosen by others, which may be "constructor". @internal */
export function ownValue<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
