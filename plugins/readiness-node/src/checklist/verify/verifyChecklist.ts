// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  Checklist,
  Contradiction,
  Section,
} from 'backstage-plugin-readiness-common';
import type { ChecklistProblem } from '../ChecklistError';
import { nearest, suggest } from '../nearest';
import { checkPredicate } from '../predicates/checkPredicate';
import type { ChecklistDocument } from '../schema';
import type { SourcePositions } from '../SourcePositions';
import { ProblemList } from './ProblemList';
import { verifyCheck } from './verifyCheck';
import { verifyContradiction } from './verifyContradiction';
import { verifyPrerequisites } from './verifyPrerequisites';

/** "; did you mean x?" for a possible typing error in an id that an extension wanted to change. */
function mistake(id: string, others: Iterable<string>): string {
  const found = nearest(
    id,
    [...others].filter(other => other !== id),
  );
  return found ? `; did you mean "${found}"?` : '';
}

/** The complete items, by id. */
function byId<T extends { id: string }>(
  list: ProblemList,
  what: string,
  items: T[],
  keys: (keyof T & string)[],
): Map<string, T> {
  const found = new Map<string, T>();
  const ids = items.map(({ id }) => id);
  for (const item of items) {
    const first = found.get(item.id);
    if (first) {
      list.value(
        item,
        'id',
        `${what} "${item.id}" exists already${list.pointer(
          first,
          'id',
        )}; give this one another id`,
      );
    } else if (
      list.complete(item, keys, `${what} "${item.id}"`, mistake(item.id, ids))
    ) {
      found.set(item.id, item);
    }
  }
  return found;
}

function verifyReferences(
  list: ProblemList,
  document: Checklist,
  sections: ReadonlyMap<string, Section>,
  checks: ReadonlyMap<string, Check>,
): void {
  const { roles = {}, aliases = {} } = document;
  if (roles.dataClasses && !checks.has(roles.dataClasses)) {
    list.value(
      roles,
      'dataClasses',
      `There is no check "${roles.dataClasses}"; ${suggest(
        roles.dataClasses,
        checks.keys(),
      )}`,
    );
  }
  if (roles.monitoring && !sections.has(roles.monitoring)) {
    list.value(
      roles,
      'monitoring',
      `There is no section "${roles.monitoring}"; ${suggest(
        roles.monitoring,
        sections.keys(),
      )}`,
    );
  }
  for (const [alias, check] of Object.entries(aliases)) {
    if (!checks.has(check)) {
      list.value(
        aliases,
        alias,
        `There is no check "${check}"; ${suggest(check, checks.keys())}`,
      );
    } else if (checks.has(alias)) {
      list.key(
        aliases,
        alias,
        `"${alias}" is the id of a check and cannot be an alias too; remove it`,
      );
    }
  }
}

/**
 * Checks a merged checklist as a whole.
 * @returns Every problem; none if it can be used as a {@link Checklist}.
 * @internal
 */
export function verifyChecklist(options: {
  document: ChecklistDocument;
  /** Disabled checks. */
  off?: ReadonlySet<string>;
  positions: SourcePositions;
}): ChecklistProblem[] {
  const { off = new Set<string>(), positions } = options;
  const document = options.document as Checklist;
  const list = new ProblemList(positions);
  const whole = ['id', 'title', 'appliesTo', 'sections'];
  if (!list.complete(document, whole, 'The checklist')) {
    return list.problems;
  }
  const sections = byId(list, 'Section', document.sections, ['title']);
  const checks = byId(
    list,
    'Check',
    document.sections.flatMap(section => section.checks ?? []),
    ['question', 'severity', 'answer'],
  );
  if (checks.size === 0 && list.problems.length === 0) {
    list.value(document, 'sections', 'The checklist has no checks; add one');
  }
  list.addAll(
    checkPredicate(
      document.appliesTo,
      { holder: document, member: 'appliesTo' },
      { positions },
    ),
  );
  const scope = { checks, off };
  for (const check of checks.values()) {
    verifyCheck(list, check, scope);
  }
  verifyPrerequisites(list, checks);
  const contradictions = byId<Contradiction>(
    list,
    'Contradiction',
    document.contradictions ?? [],
    ['severity', 'check', 'when', 'message'],
  );
  for (const contradiction of contradictions.values()) {
    verifyContradiction(list, contradiction, scope);
  }
  verifyReferences(list, document, sections, checks);
  return list.problems;
}
