// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type Checklist,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';

/** A service, or a draft of it, by the checks that count for it. */
type Evaluated = { checks: readonly CheckResult[] };

/**
 * What a System or Domain can answer for its services: the checks of their checklists that are inherited.
 * @param used - ids of the checklists of the services, each once for each
 * @internal
 */
export function inheritableChecklist(
  checklists: readonly Checklist[],
  used: readonly string[],
): Checklist | undefined {
  const count = (id: string) => used.filter(one => one === id).length;
  const [first, ...others] = checklists
    .filter(({ id }) => count(id) > 0)
    .sort((one, other) => count(other.id) - count(one.id));
  if (!first) {
    return undefined;
  }
  const known = new Set<string>();
  const sections = [first, ...others].flatMap(checklist =>
    checklist.sections.map(section => ({
      ...section,
      checks: section.checks.filter(({ id, inheritable }) => {
        const isNew = inheritable === true && !known.has(id);
        known.add(id);
        return isNew;
      }),
    })),
  );
  return {
    ...first,
    sections: sections.filter(({ checks }) => checks.length > 0),
  };
}

/** Whether an answer of a System or Domain would count for a service: its own answer, and its catalog fields, come first. */
function wouldInherit({ answer, status }: CheckResult): boolean {
  return (
    status !== 'notApplicable' &&
    answer?.source.level !== 'own' &&
    answer?.source.level !== 'catalog'
  );
}

/**
 * The states of the questions of a System or Domain: open if it is open in a service that would inherit the answer.
 * @param own - the answers of the System or Domain itself
 * @internal
 */
export function inheritedResults(options: {
  checklist: Checklist;
  services: readonly Evaluated[];
  own: ReadonlyMap<string, Answer>;
}): CheckResult[] {
  const { checklist, services, own } = options;
  const results = services.flatMap(({ checks }) => checks);
  return checklist.sections.flatMap(section =>
    section.checks.map((check): CheckResult => {
      const inheriting = results.filter(
        result => result.check === check.id && wouldInherit(result),
      );
      const open = inheriting.find(({ status }) => isOpen(status));
      const base: CheckResult = {
        check: check.id,
        section: section.id,
        severity: check.severity,
        status: inheriting.length > 0 ? 'pass' : 'notApplicable',
        counted: check.severity !== 'informational',
        ...(own.has(check.id) && { answer: own.get(check.id) }),
      };
      if (!open) {
        return base;
      }
      const { severity, status, message, contradictions } = open;
      return { ...base, severity, status, message, contradictions };
    }),
  );
}

/** What services answer themselves: the value, and who gives it. @internal */
export function answersOfServices(
  checklist: Checklist,
  services: readonly (Evaluated & { name: string; title?: string })[],
): ReadonlyMap<string, { value: string; names: string[] }[]> {
  const given = new Map<string, Map<string, string[]>>();
  const asked = new Set(
    checklist.sections.flatMap(({ checks }) => checks.map(({ id }) => id)),
  );
  for (const { checks, name, title } of services) {
    for (const { check, answer, status } of checks) {
      if (
        asked.has(check) &&
        status === 'pass' &&
        answer?.form === 'value' &&
        (answer.source.level === 'own' || answer.source.level === 'fact')
      ) {
        const values = given.get(check) ?? new Map<string, string[]>();
        values.set(answer.text, [
          ...(values.get(answer.text) ?? []),
          title ?? name,
        ]);
        given.set(check, values);
      }
    }
  }
  return new Map(
    [...given].map(([check, values]) => [
      check,
      [...values]
        .map(([value, names]) => ({ value, names }))
        .sort((one, other) => other.names.length - one.names.length),
    ]),
  );
}
