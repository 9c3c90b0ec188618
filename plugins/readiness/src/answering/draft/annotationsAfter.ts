// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  annotationLine,
  deletionLine,
} from 'backstage-plugin-readiness-common/engine';
import { changedAnnotations } from 'backstage-plugin-readiness-edit';
import type { AnswerChanges } from './changesOf';

/** The annotations of an entity with the changes of a draft. @internal */
export function annotationsAfter(
  annotations: Readonly<Record<string, string>>,
  changes: AnswerChanges,
  aliases?: Readonly<Record<string, string>>,
): Record<string, string> {
  const { set, remove, none } = changes;
  return changedAnnotations(annotations, { set, remove, none, aliases });
}

/** The lines that differ, for a catalog file that only people can edit. @internal */
export function linesOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string {
  return [
    ...Object.entries(after)
      .filter(([key, value]) => before[key] !== value)
      .map(([key, value]) => annotationLine(key, value)),
    ...Object.keys(before)
      .filter(key => !Object.hasOwn(after, key))
      .map(deletionLine),
  ].join('\n');
}
