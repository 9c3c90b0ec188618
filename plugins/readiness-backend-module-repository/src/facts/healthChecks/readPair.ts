// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const LONGEST_KEY = 120;
const QUOTES = new Set(['"', "'", '`', '[', ' ']);

function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.has(text[start])) {
    start += 1;
  }
  while (end > start && QUOTES.has(text[end - 1])) {
    end -= 1;
  }
  return text.slice(start, end);
}

/**
 * The key and the value of a line of YAML, JSON, TOML, properties or Terraform, without quotes and the bracket of a list. What stands
 * behind the value is left there.
 * @internal
 */
export function readPair(
  line: string,
): { key: string; value: string } | undefined {
  const text = line.trim().replace(/^- /, '');
  const at = text.search(/[:=]/);
  // A symbol of Ruby begins with its colon
  const colon = at === 0 ? text.slice(1).search(/[:=]/) + 1 : at;
  if (colon <= 0 || colon > LONGEST_KEY) {
    return undefined;
  }
  return {
    key: withoutQuotes(text.slice(0, colon)),
    value: withoutQuotes(text.slice(colon + 1)),
  };
}
