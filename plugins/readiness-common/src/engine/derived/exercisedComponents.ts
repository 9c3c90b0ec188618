// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { healthComponents } from './healthComponents';
import type { DeriveOptions } from './types';

/**
 * What the health endpoint exercises outside of the process: databases, caches, other services. All instances share it, so
 * that its failure shows at all of them at once. Empty for components of the process itself, such as the disk, and for
 * those whose kind nobody can tell.
 * @internal
 */
export function exercisedComponents({ facts }: DeriveOptions): string[] {
  return (healthComponents(facts) ?? [])
    .filter(({ kind }) => kind !== undefined && kind !== 'system')
    .map(({ name }) => name);
}
