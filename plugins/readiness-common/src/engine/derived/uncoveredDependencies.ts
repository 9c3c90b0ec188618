// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { dependencies } from './dependencies';
import { healthComponents } from './healthComponents';
import { isExercised } from './isExercised';

/**
 * The declared dependencies that the health endpoint does not exercise according to its list (fact
 * `health.components`). Empty without the fact. An opaque component may be any of them, so then it is empty too.
 * @internal
 */
export function uncoveredDependencies(options: DeriveOptions): string[] {
  const components = healthComponents(options.facts);
  if (!components) {
    return [];
  }
  const requires = dependencies(options);
  const isOpaque = components.some(
    component =>
      component.kind === undefined &&
      !requires.some(need => isExercised(need, component)),
  );
  if (isOpaque) {
    return [];
  }
  const uncovered = requires
    .filter(need => !components.some(item => isExercised(need, item)))
    .map(({ name }) => name);
  return [...new Set(uncovered)].sort();
}
