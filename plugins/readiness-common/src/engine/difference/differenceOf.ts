// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from '../types/compiled';
import type {
  CheckDifference,
  CheckState,
  ContradictionDifference,
  EvaluationDifference,
} from '../types/difference';
import type { Evaluation } from '../types/evaluation';
import type { CheckResult } from '../types/result';
import { factsOfRule } from '../contradictions/factsOfRule';
import { directionOfCheck, directionOfVerdict } from './directionOf';

/** @public */
export interface DifferenceOptions {
  before: Pick<Evaluation, 'verdict' | 'checks'>;
  after: Pick<Evaluation, 'verdict' | 'checks'>;
  /** The checklist of the evaluation before, with the facts that its rules rest on. */
  checklist: Pick<CompiledChecklist, 'contradictions'>;
  /** Names of facts whose target has not been observed yet. Default: none. */
  notObservedYet?: ReadonlySet<string>;
}

/**
 * What changes from one evaluation of an entity to another: of an edited file, or by another checklist.
 * @public
 */
export function differenceOf(options: DifferenceOptions): EvaluationDifference {
  const { before, after } = options;
  const { verdict: from } = before;
  const { verdict: to } = after;
  const known = new Map(before.checks.map(result => [result.check, result]));
  const left = new Set(after.checks.map(({ check }) => check));
  const gone = before.checks.filter(({ check }) => !left.has(check));
  return {
    verdict: { from, to, direction: directionOfVerdict(from, to) },
    checks: [
      ...after.checks.flatMap(
        result => compareChecks(known.get(result.check), result) ?? [],
      ),
      ...gone.flatMap(result => compareChecks(result, undefined) ?? []),
    ],
    contradictions: {
      arisen: contradictionsOnlyIn(after.checks, before.checks),
      vanished: contradictionsOnlyIn(before.checks, after.checks).map(one =>
        restsOn(options, one) ? { ...one, notObservedYet: true as const } : one,
      ),
    },
  };
}

function compareChecks(
  before: CheckResult | undefined,
  after: CheckResult | undefined,
): CheckDifference | undefined {
  const from = before && stateOf(before);
  const to = after && stateOf(after);
  const { check, severity, counted } = (after ?? before)!;
  if (
    from &&
    to &&
    from.status === to.status &&
    from.answer === to.answer &&
    from.verification === to.verification
  ) {
    return undefined;
  }
  return {
    check,
    severity,
    counted,
    direction: directionOfCheck(from, to),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function stateOf({ status, answer, verification }: CheckResult): CheckState {
  return {
    status,
    ...(answer && { answer: answer.text }),
    ...(verification && { verification }),
  };
}

function contradictionsOnlyIn(
  some: CheckResult[],
  others: CheckResult[],
): ContradictionDifference[] {
  const there = new Set(
    others.flatMap(({ check, contradictions = [] }) =>
      contradictions.map(({ id }) => `${check} ${id}`),
    ),
  );
  return some.flatMap(({ check, contradictions = [] }) =>
    contradictions
      .filter(({ id }) => !there.has(`${check} ${id}`))
      .map(({ id, severity, message }) => ({ check, id, severity, message })),
  );
}

function restsOn(
  { checklist, notObservedYet }: DifferenceOptions,
  { id }: ContradictionDifference,
): boolean {
  const rule = checklist.contradictions.find(one => one.id === id);
  return (
    rule !== undefined &&
    factsOfRule(rule).some(fact => notObservedYet?.has(fact))
  );
}
