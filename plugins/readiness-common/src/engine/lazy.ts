// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Computes a value on first use, and only once. @internal */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
