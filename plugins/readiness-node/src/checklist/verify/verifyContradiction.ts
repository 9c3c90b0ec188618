// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Contradiction } from 'backstage-plugin-readiness-common';
import { suggest } from '../nearest';
import { checkPredicate } from '../predicates/checkPredicate';
import { derivedNames } from '../predicates/derivedNames';
import { mentions } from '../predicates/mentions';
import type { ProblemList } from './ProblemList';
import type { VerifyScope } from './verifyCondition';

/** An absent answer must never contradict: what is true without an answer must also be required. */
function verifyRequires(list: ProblemList, rule: Contradiction): void {
  const silent = mentions(rule.when).filter(
    ({ trueOnSilence }) => trueOnSilence,
  );
  for (const { path } of silent) {
    const [root, ...rest] = path.split('.');
    const name = rest.join('.');
    if (root === 'answers' && !rule.requires?.includes(name)) {
      list.value(
        rule,
        'when',
        `"${path}" is used under "$not", which is true without an answer; add "${name}" to "requires" of "${rule.id}"`,
      );
    }
    const needed = rule.requiresFacts?.some(
      fact => name === fact || name.startsWith(`${fact}.`),
    );
    if (root === 'facts' && !needed) {
      list.value(
        rule,
        'when',
        `"${path}" is used under "$not", which is true without an observation; add "${name}" to "requiresFacts" of "${rule.id}"`,
      );
    }
  }
}

function verifyMessage(
  list: ProblemList,
  rule: Contradiction,
  { checks }: VerifyScope,
): void {
  for (const [whole, kind, name] of rule.message.matchAll(
    /\{([^{}:]*):([^{}]*)\}/g,
  )) {
    const known: Record<string, string[] | undefined> = {
      answer: [...checks.keys()],
      derived: derivedNames,
      fact: [name],
      words: [name],
    };
    const names = known[kind];
    if (!names) {
      list.value(
        rule,
        'message',
        `${whole} cannot be filled in; write {answer:<check>}, {derived:<name>}, {fact:<name>} or {words:<name of a fact>}`,
      );
    } else if (!names.includes(name)) {
      list.value(
        rule,
        'message',
        `${whole} refers to something that does not exist; ${suggest(
          name,
          names,
        )}`,
      );
    }
  }
}

/** Checks one complete contradiction. @internal */
export function verifyContradiction(
  list: ProblemList,
  rule: Contradiction,
  scope: VerifyScope,
): void {
  const { checks } = scope;
  const known = (holder: object, member: string | number, id: string) => {
    if (!checks.has(id)) {
      list.value(
        holder,
        member,
        `There is no check "${id}"; ${suggest(id, checks.keys())}`,
      );
    }
  };
  known(rule, 'check', rule.check);
  rule.requires?.forEach((id, index) => known(rule.requires!, index, id));
  if (rule.closedByConfirmed !== undefined) {
    known(rule, 'closedByConfirmed', rule.closedByConfirmed);
  }
  const problems = checkPredicate(
    rule.when,
    { holder: rule, member: 'when' },
    { checks, positions: list.positions },
  );
  for (const { message, location } of problems) {
    // The author may not have written that file: the name helps to override it.
    list.problems.push({
      message: `Contradiction "${rule.id}": ${message}`,
      location,
    });
  }
  verifyRequires(list, rule);
  verifyMessage(list, rule, scope);
}
