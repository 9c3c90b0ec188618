// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type Checklist,
  isSensitive,
  NOT_SENSITIVE,
} from 'backstage-plugin-readiness-common';

/**
 * The words of all checklists that requests may use. Checks and sections are in the order of the checklists.
 * @internal
 */
export interface CheckVocabulary {
  /** Ids of the checklists. */
  checklists: readonly string[];
  checks: ReadonlyMap<string, Check>;
  /** Section by check. */
  sectionOf: ReadonlyMap<string, string>;
  /** Ids of the checklists that ask a check. */
  checklistsOf: ReadonlyMap<string, string[]>;
  sections: readonly string[];
  /** Values of the checks that hold data classes, then `none` and `unanswered`. */
  dataClasses: readonly string[];
}

/** @internal */
export function vocabularyOfChecklists(
  checklists: readonly Checklist[],
): CheckVocabulary {
  const checks = new Map<string, Check>();
  const sectionOf = new Map<string, string>();
  const checklistsOf = new Map<string, string[]>();
  const sections = new Set<string>();
  const dataClasses = new Set<string>();
  for (const checklist of checklists) {
    for (const section of checklist.sections) {
      sections.add(section.id);
      for (const check of section.checks) {
        // The same id in two checklists: the first one's words, as in the order of the configuration.
        if (!checks.has(check.id)) {
          checks.set(check.id, check);
          sectionOf.set(check.id, section.id);
        }
        checklistsOf.set(check.id, [
          ...(checklistsOf.get(check.id) ?? []),
          checklist.id,
        ]);
        if (check.id === checklist.roles?.dataClasses) {
          for (const value of check.answer.values ?? []) {
            dataClasses.add(value);
          }
        }
      }
    }
  }
  return {
    checklists: checklists.map(({ id }) => id),
    checks,
    sectionOf,
    checklistsOf,
    sections: [...sections],
    dataClasses: [...[...dataClasses].filter(isSensitive), ...NOT_SENSITIVE],
  };
}

/** Ids of the checks that can keep a service from being ready by themselves; without those that do not count yet. @internal */
export function holdingChecks(
  { checks }: CheckVocabulary,
  /** Milliseconds since the epoch. */
  now: number,
): string[] {
  return [...checks.values()]
    .filter(
      ({ severity, effectiveFrom }) =>
        (severity === 'blocker' || severity === 'required') &&
        (effectiveFrom === undefined || Date.parse(effectiveFrom) <= now),
    )
    .map(({ id }) => id);
}
