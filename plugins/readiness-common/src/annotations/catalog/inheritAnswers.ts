// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, CatalogEntity, Check, Finding } from '../../engine';
import { FindingList } from '../answers/FindingList';
import { parseAnnotations } from '../parseAnnotations';
import type { Vocabulary } from '../types';
import { parentsOf } from './parentsOf';

/**
 * Adds to the answers of an entity those it inherits from its System and Domain. Returns the findings that matter to
 * the entity: mistakes of a parent in an answer that would have been inherited, and answers that cannot be inherited.
 *
 * @remarks An invalid answer of the System ends the search: a mistake must not bring in the Domain's answer. A parent's
 * own `confirmed` refreshes the answers inherited from it; the one of the entity does not.
 * @internal
 */
export function inheritAnswers(options: {
  entity: CatalogEntity;
  related: ReadonlyMap<string, CatalogEntity>;
  vocabulary: Vocabulary;
  now: number;
  answers: Map<string, Answer>;
}): Finding[] {
  const { entity, related, vocabulary, now, answers } = options;
  const findings: Finding[] = [];
  const settled = new Set(answers.keys());
  for (const { level, entity: parent } of parentsOf(entity, related)) {
    const parsed = parseAnnotations({ entity: parent, vocabulary, now });
    const list = new FindingList(parent);
    for (const finding of parsed.findings) {
      if (finding.check !== undefined && !settled.has(finding.check)) {
        findings.push(finding);
      }
    }
    for (const [id, answer] of parsed.answers) {
      const check = vocabulary.checks.get(id);
      if (!check || settled.has(id)) {
        continue;
      }
      const why = whyNotInherited(check, answer, vocabulary);
      if (why !== undefined) {
        list.add(answer.source.key, id, {
          code: 'not-inherited',
          message: `${answer.source.key} of ${list.entityRef} does not apply to the services in it: ${why}.`,
          fix: `Answer readiness/${id} on each service.`,
        });
        continue;
      }
      settled.add(id);
      if (answer.form === 'value') {
        const { confirmedItself: _, ...handedDown } = answer;
        answers.set(id, { ...handedDown, source: { ...answer.source, level } });
      }
    }
    for (const finding of list.finish()) {
      findings.push(finding);
    }
  }
  return findings;
}

function whyNotInherited(
  check: Check,
  answer: Answer,
  vocabulary: Vocabulary,
): string | undefined {
  if (check.id === vocabulary.dataClasses) {
    return 'each service must answer for its own data';
  }
  if (!check.inheritable) {
    return 'each service must answer this question itself';
  }
  if (answer.form === 'notApplicable') {
    return '"n/a" applies to one entity only';
  }
  if (answer.form === 'planned') {
    return 'a plan applies to one entity only';
  }
  return undefined;
}
