// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { dependencies } from './dependencies';
import { isExercised, mayExercise } from './isExercised';
import { isOpaque, outerComponents } from './outerComponents';

/**
 * The declared dependencies that the health endpoint does not exercise according to its list (fact
 * `health.components`). Empty without the fact. An opaque component may be any of them.
 * @internal
 */
export function uncoveredDependencies(options: DeriveOptions): string[] {
  const components = outerComponents(options);
  if (!components) {
    return [];
  }
  const requires = dependencies(options);
  const opaque = components.filter(one => isOpaque(one, requires, options));
  const uncovered = requires
    .filter(need => !components.some(item => isExercised(need, item)))
    .filter(need => !opaque.some(item => mayExercise(need, item)))
    .map(({ name }) => name);
  return [...new Set(uncovered)].sort();
}
