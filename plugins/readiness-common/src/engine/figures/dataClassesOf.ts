// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledChecklist } from '../types/compiled';

/**
 * The data classes that a service is known to hold: those in its answer, only `none` if that is the answer, empty
 * without an answer. Valid classes beside an invalid item count; a `none` beside one does not.
 * @internal
 */
export function dataClassesOf(
  answers: ReadonlyMap<string, Answer>,
  checklist: CompiledChecklist,
): string[] {
  const id = checklist.source.roles?.dataClasses;
  const answer = id === undefined ? undefined : answers.get(id);
  if (!answer || (answer.form !== 'value' && answer.form !== 'invalid')) {
    return [];
  }
  const classes = answer.values.filter(value => value !== 'none');
  if (classes.length === 0 && answer.form === 'value') {
    return [...answer.values];
  }
  return [...new Set(classes)].sort();
}
