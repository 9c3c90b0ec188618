// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A copy that throws when somebody changes it: several providers share it. @internal */
export function frozenCopy<T>(value: T): T {
  return freeze(structuredClone(value));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) {
      freeze(part);
    }
    Object.freeze(value);
  }
  return value;
}
