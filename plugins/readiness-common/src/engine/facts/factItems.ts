// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
function itemOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * A fact's value as the items of an answer: text and numbers as they are, true and false as yes and no. `undefined` if
 * it has another shape, and so cannot be compared with an answer.
 * @internal
 */
export function factItems(value: unknown): string[] | undefined {
  const items: string[] = [];
  for (const part of Array.isArray(value) ? value : [value]) {
    const item = itemOf(part);
    if (item === undefined) {
      return undefined;
    }
    items.push(item);
  }
  return items;
}
