// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';

const PARAMETER = /^\$\{\{\s*parameters\.([A-Za-z0-9_-]+)\s*\}\}$/;
const DEEPEST = 10;

/** Stands for a name that is not entered yet. */
const NO_NAME = 'new-entity';

/**
 * The entity that a template is about to make: what its author wrote under `entity`, with `${{ parameters.name }}` replaced
 * by what was entered in the wizard so far. What was not entered is left out.
 * @internal
 */
export function entityOfForm(
  written: object | undefined,
  entered: Record<string, unknown> = {},
): Entity {
  const filled = fill(written ?? {}, entered, 0) as Partial<Entity>;
  const { kind, metadata, ...rest } = filled;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    ...rest,
    kind: kind ?? 'Component',
    metadata: { ...metadata, name: metadata?.name ?? NO_NAME },
  };
}

function fill(
  value: unknown,
  entered: Record<string, unknown>,
  depth: number,
): unknown {
  if (typeof value === 'string') {
    const name = PARAMETER.exec(value)?.[1];
    if (name === undefined) {
      return value;
    }
    const found = Object.hasOwn(entered, name) ? entered[name] : undefined;
    return found === '' ? undefined : found;
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) {
    return value;
  }
  if (Array.isArray(value)) {
    return value
      .map(item => fill(item, entered, depth + 1))
      .filter(item => item !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const filled = fill(item, entered, depth + 1);
      return filled === undefined ? [] : [[key, filled]];
    }),
  );
}
