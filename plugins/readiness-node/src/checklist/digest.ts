// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'crypto';

/** JSON with sorted keys, and without undefined values. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(item => canonical(item ?? null)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * A hash of the content of JSON-like data that does not depend on the order of keys, but does on the order of lists.
 * @returns 64 hexadecimal digits (SHA-256).
 * @public
 */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
