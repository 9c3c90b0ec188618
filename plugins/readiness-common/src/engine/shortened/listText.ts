// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A list as text: its items, and the number of the others. @public */
export function listText(items: readonly string[], more = 0): string {
  const listed = items.join(', ');
  return more > 0 ? `${listed} and ${more} more` : listed;
}

/**
 * The first items of a list, as many as the limits of number and length allow, but at least one; and the number of the
 * others.
 * @public
 */
export function firstItems(
  items: readonly string[],
  limits: { items: number; characters: number },
): { first: string[]; more: number } {
  let characters = 0;
  let count = 0;
  for (const item of items.slice(0, limits.items)) {
    characters += item.length + 2;
    if (count > 0 && characters > limits.characters) {
      break;
    }
    count++;
  }
  return { first: items.slice(0, count), more: items.length - count };
}
