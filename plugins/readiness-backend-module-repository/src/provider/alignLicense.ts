// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

function familyOf(id: string): string {
  return id.toLowerCase().replace(/-(?:only|or-later)$|\+$/, '');
}

/**
 * The text of a GNU licence does not say whether later versions count; the owner may. An answer that differs in nothing
 * else is not disputed by the text.
 * @internal
 */
export function alignLicense(
  found: unknown,
  given: string[] | undefined,
): unknown {
  const [answer] = given ?? [];
  return typeof found === 'string' &&
    answer !== undefined &&
    given?.length === 1 &&
    /^(?:a|l)?gpl-\d\.\d$/i.test(found) &&
    familyOf(answer) === familyOf(found)
    ? answer
    : found;
}
