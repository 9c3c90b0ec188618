// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The items of a comma list, each once regardless of letter case; line breaks separate too, as in YAML blocks.
 * @internal
 */
export function splitItems(text: string): string[] {
  if (!text.includes(',') && !text.includes('\n')) {
    return [text.trim()];
  }
  const seen = new Set<string>();
  const items: string[] = [];
  for (const part of text.split(/[,\n]/)) {
    const item = part.trim();
    const lower = item.toLowerCase();
    if (item && !seen.has(lower)) {
      seen.add(lower);
      items.push(item);
    }
  }
  return items;
}
