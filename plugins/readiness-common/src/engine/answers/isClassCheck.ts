// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck, CompiledChecklist } from '../types/compiled';

/**
 * Whether a check takes data classes: the check that holds them, or one with the same vocabulary (which classes reach
 * the logs). The valid classes of such a list count for security rules, even beside an invalid item.
 * @internal
 */
export function isClassCheck(
  check: CompiledCheck,
  checklist: CompiledChecklist,
): boolean {
  const id = checklist.source.roles?.dataClasses;
  if (id === undefined || check.id === id) {
    return id !== undefined;
  }
  const classes = checklist.checksById.get(id)?.answer.values;
  const values = check.answer.values;
  return (
    check.answer.type === 'choices' &&
    !!classes &&
    !!values &&
    values.some(value => value !== 'none') &&
    values.every(value => classes.includes(value))
  );
}
