// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckDocument,
  ChecklistDocument,
  ContradictionDocument,
  SectionDocument,
} from './schema';
import { answersMentioned } from './predicates/mentions';
import type { SourcePositions } from './SourcePositions';

/** A copy without the keys that only control how files are merged. */
function strip<T extends object>(
  item: T,
  keys: string[],
  positions: SourcePositions,
): T {
  const copy = { ...item };
  for (const key of keys) {
    delete (copy as Record<string, unknown>)[key];
  }
  positions.combine(copy, item);
  return copy;
}

/**
 * Removes what is disabled, and with it what can no longer be evaluated: contradictions, aliases and roles of a
 * disabled check. A predicate of another check that uses it stays, and `verifyChecklist` refuses it.
 * @returns The checklist, and the ids of the disabled checks.
 * @internal
 */
export function settleChecklist(
  document: ChecklistDocument,
  positions: SourcePositions,
): { document: ChecklistDocument; off: ReadonlySet<string> } {
  const off = new Set<string>();
  const sections: SectionDocument[] = [];
  for (const section of document.sections ?? []) {
    const checks: CheckDocument[] = [];
    for (const check of section.checks ?? []) {
      if (section.disabled || check.disabled) {
        off.add(check.id);
      } else {
        checks.push(strip(check, ['disabled', 'replace', 'after'], positions));
      }
    }
    const switchedOff =
      section.disabled || (section.checks?.length && !checks.length);
    if (!switchedOff) {
      const kept = strip(section, ['disabled', 'after'], positions);
      kept.checks = checks;
      sections.push(kept);
    }
  }
  const canEvaluate = (rule: ContradictionDocument) =>
    ![
      rule.check ?? '',
      ...(rule.requires ?? []),
      ...answersMentioned(rule.when),
    ].some(check => off.has(check));
  const settled = strip(document, [], positions);
  settled.sections = sections;
  settled.contradictions = (document.contradictions ?? [])
    .filter(rule => !rule.disabled && canEvaluate(rule))
    .map(rule => strip(rule, ['disabled'], positions));

  const aliases = strip(document.aliases ?? {}, [], positions);
  for (const [alias, check] of Object.entries(aliases)) {
    if (off.has(check)) {
      delete aliases[alias];
    }
  }
  settled.aliases = aliases;

  const roles = strip(document.roles ?? {}, [], positions);
  if (roles.dataClasses && off.has(roles.dataClasses)) {
    delete roles.dataClasses;
  }
  const monitoring = document.sections?.find(
    ({ id }) => id === roles.monitoring,
  );
  if (monitoring && !sections.some(({ id }) => id === monitoring.id)) {
    delete roles.monitoring;
  }
  settled.roles = roles;
  return { document: settled, off };
}
