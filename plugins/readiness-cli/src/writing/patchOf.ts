// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  annotationLine,
  annotationPatch,
} from 'backstage-plugin-readiness-common/engine';
import type { AnnotationChanges } from 'backstage-plugin-readiness-edit';

/** Changes as lines of YAML, to be merged by hand where nothing can be written. */
export function patchOf({ set = {}, none = [] }: AnnotationChanges): string {
  return annotationPatch([
    ...Object.entries(set).map(([key, value]) => annotationLine(key, value)),
    ...(none.length > 0
      ? [annotationLine('readiness/none', none.join(', '))]
      : []),
  ]);
}
