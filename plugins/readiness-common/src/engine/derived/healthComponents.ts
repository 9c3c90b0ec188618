// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** A component that a health endpoint reports. @internal */
export interface HealthComponent {
  name: string;
  /** `database`, `cache`, `queue`, `search`, `storage`, `email`, `service`, `store`, `system`; absent for an opaque name. */
  kind?: string;
  /** Its text is no status, so it may be a setting: `"database": "postgresql"`. */
  isUnclear?: boolean;
}

/**
 * Reads the fact `health.components`: a list of names, or of objects with `name` and `kind`. `undefined` without the
 * fact: then nobody can tell what is exercised.
 * @internal
 */
export function healthComponents(
  facts: Record<string, unknown>,
): HealthComponent[] | undefined {
  const value = facts['health.components'];
  if (!Array.isArray(value)) {
    return undefined;
  }
  const components: HealthComponent[] = [];
  for (const item of value as unknown[]) {
    if (typeof item === 'string') {
      components.push({ name: item });
    } else if (item && typeof item === 'object') {
      const { name, kind, isUnclear } = item as Record<string, unknown>;
      if (typeof name === 'string') {
        components.push({
          name,
          ...(typeof kind === 'string' && { kind }),
          ...(isUnclear === true && { isUnclear }),
        });
      }
    }
  }
  return components;
}
