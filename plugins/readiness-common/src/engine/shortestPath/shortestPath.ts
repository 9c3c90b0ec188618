// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledChecklist } from '../types/compiled';
import type { Evaluation } from '../types/evaluation';
import type { PathStep, ShortestPath } from '../types/path';
import { isValid } from '../answers/isValid';
import { isDecisive } from '../figures/verdictOf';
import { blockersFirst } from './blockersFirst';
import { pathChecks } from './pathChecks';
import { answerStep, pathStep } from './pathStep';
import { supersededLines } from './supersededLines';
import { yamlPatch } from './yamlPatch';

/** A service without answers of its own, although nothing is open, becomes assessed by one answer of its own. */
function firstOwnAnswer(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
): PathStep[] {
  const applicable = evaluation.checks.filter(
    ({ status }) => status !== 'notApplicable',
  );
  const first =
    applicable.find(({ status }) => status === 'pass') ??
    applicable.find(({ counted }) => counted) ??
    applicable[0];
  const check = first && checklist.checksById.get(first.check);
  if (!check) {
    return [];
  }
  // Answered already by its catalog entry, its System or a fact.
  return isValid(first.answer)
    ? [
        {
          check: check.id,
          key: `readiness/${check.id}`,
          value: first.answer.text,
        },
      ]
    : [answerStep(check, first.closing)];
}

/**
 * The fewest open checks whose closing lifts the verdict, as steps and as a YAML patch. `undefined` for a service that
 * is ready. For an unassessed service the path leads on to the first verdict that answers can reach beyond a first
 * answer: ready.
 *
 * @remarks It never writes an answer for the owner, except what the catalog or a fact has shown.
 * @public
 */
export function shortestPath(options: {
  evaluation: Evaluation;
  checklist: CompiledChecklist;
}): ShortestPath | undefined {
  const { evaluation, checklist } = options;
  if (evaluation.verdict === 'ready') {
    return undefined;
  }
  const isUnassessed = evaluation.verdict === 'unassessed';
  const toPath = (closes: 'open' | 'waived' | 'both') => {
    const { onPath, closed } = pathChecks(evaluation, checklist, closes);
    const steps = blockersFirst(onPath, checklist).map(result =>
      pathStep(result, checklist),
    );
    const isOwnAnswer = steps.some(
      step => step.key === `readiness/${step.check}`,
    );
    return { closed, steps, isOwnAnswer };
  };
  let path = toPath(
    evaluation.verdict === 'readyWithWaivers' ? 'waived' : 'open',
  );
  // A waived check still lacks an answer, so it is a good one to start with.
  if (isUnassessed && !path.isOwnAnswer) {
    path = toPath('both');
  }
  const { closed, steps } = path;
  if (isUnassessed && !path.isOwnAnswer) {
    for (const one of firstOwnAnswer(evaluation, checklist)) {
      steps.push(one);
    }
  }
  if (steps.length === 0) {
    return undefined;
  }
  const staysWaived = evaluation.checks.some(
    result =>
      result.status === 'waived' &&
      isDecisive(result) &&
      !closed.has(result.check),
  );
  return {
    reaches: staysWaived ? 'readyWithWaivers' : 'ready',
    steps,
    patch: yamlPatch(steps, supersededLines(evaluation, steps)),
  };
}
