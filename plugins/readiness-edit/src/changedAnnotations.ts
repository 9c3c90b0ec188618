// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnnotationChanges } from './wanted/types';
import { wantedAnnotations } from './wanted/wantedAnnotations';

/**
 * The annotations of an entity as `editAnnotations` would leave them in its file, for those who have no file: to try
 * out answers. Nothing is refused.
 * @public
 */
export function changedAnnotations(
  annotations: Readonly<Record<string, string>>,
  changes: AnnotationChanges,
): Record<string, string> {
  const existing = Object.entries(annotations).map(([key, text]) => ({
    key,
    text,
  }));
  const { set, removed, renamed } = wantedAnnotations(existing, changes);
  return Object.fromEntries([
    ...Object.entries(annotations).filter(
      ([key]) => !removed.has(key) && !renamed.has(key) && !set.has(key),
    ),
    ...set,
  ]);
}
