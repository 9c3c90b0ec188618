// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One condition on a field of an entity. @internal */
export interface ScopeCondition {
  /** `kind`, `spec.type`. */
  field: string;
  /** Any of these. */
  values: string[];
  negated: boolean;
}

/**
 * What a checklist applies to as conditions that must all hold, as far as its predicate is made of plain values, `$in`,
 * `$all` and `$not`; undefined for anything else, which is shown as it is.
 *
 * @internal
 */
export function describeScope(
  predicate: unknown,
): ScopeCondition[] | undefined {
  if (typeof predicate !== 'object' || predicate === null) {
    return undefined;
  }
  const conditions: ScopeCondition[] = [];
  for (const [key, value] of Object.entries(predicate)) {
    const found = conditionsOf(key, value);
    if (!found) {
      return undefined;
    }
    found.forEach(condition => conditions.push(condition));
  }
  return conditions;
}

function conditionsOf(
  key: string,
  value: unknown,
): ScopeCondition[] | undefined {
  if (key === '$all') {
    const parts = Array.isArray(value) ? value.map(describeScope) : [undefined];
    return parts.every(part => part !== undefined) ? parts.flat() : undefined;
  }
  if (key === '$not') {
    const inner = describeScope(value);
    // Not (a and b) is not (not a) and (not b).
    return inner?.length === 1
      ? [{ ...inner[0], negated: !inner[0].negated }]
      : undefined;
  }
  const values = key.startsWith('$') ? undefined : valuesOf(value);
  return values && [{ field: key, values, negated: false }];
}

function valuesOf(value: unknown): string[] | undefined {
  if (['string', 'number', 'boolean'].includes(typeof value)) {
    return [String(value)];
  }
  const { $in, ...others } = (value ?? {}) as { $in?: unknown };
  return Array.isArray($in) && Object.keys(others).length === 0
    ? $in.map(String)
    : undefined;
}
