// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A list as words: its items, and how many there are beside them. @public */
export function listText(items: readonly string[], more = 0): string {
  const listed = items.join(', ');
  return more > 0 ? `${listed} and ${more} more` : listed;
}

/**
 * The first items of a list, as many as are at most and as fit into so many characters, one at least; and how many there
 * are beside them.
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
