// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from './types/result';
import type { CompiledCheck } from './types/compiled';
import type { Evaluation } from './types/evaluation';
import type { EvaluationInput } from './types/input';
import { findContradictions } from './contradictions/findContradictions';
import { shownValue } from './derived/shownValue';
import { blockersOf } from './figures/blockersOf';
import { completenessOf } from './figures/completenessOf';
import { countOpen } from './figures/countOpen';
import { countUnverifiedAnswers } from './figures/countUnverifiedAnswers';
import { dataClassesOf } from './figures/dataClassesOf';
import { levelOf } from './figures/levelOf';
import { monitoringOf } from './figures/monitoringOf';
import { scoreOf } from './figures/scoreOf';
import { unverifiedReasonOf } from './figures/unverifiedReasonOf';
import { verdictOf } from './figures/verdictOf';
import { verdictVerificationOf } from './figures/verdictVerificationOf';
import { isOpen } from './isOpen';
import { lazy } from './lazy';
import { prepare } from './prepare';
import type { EvaluationState } from './state';
import { closingAnswers } from './checks/closingAnswers';
import { demandVerification } from './checks/demandVerification';
import { draftCheck } from './checks/draftCheck';
import { finishCheck } from './checks/finishCheck';
import { liveWaivers } from './checks/liveWaivers';
import { applyPrerequisites } from './checks/applyPrerequisites';
import { AnswerTrial } from './checks/AnswerTrial';

/**
 * Adds to an open result what would close it: the value that the catalog or a fact has shown, else the answers that
 * would.
 */
function suggest(
  state: EvaluationState,
  check: CompiledCheck,
  result: CheckResult,
  getTrial: () => AnswerTrial,
) {
  const shown = shownValue(state, check, result);
  if (shown !== undefined) {
    result.shown = shown;
    return;
  }
  const closing = closingAnswers(state, check, getTrial);
  if (closing) {
    result.closing = closing;
  }
}

/**
 * Evaluates one entity. A pure function: the same input gives the same evaluation, regardless of its order, and time is
 * part of the input. Never throws, whatever owners or providers wrote.
 * @public
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { checklist, now, findings, launchDate } = input;
  let nextEvaluationAt: number | undefined;
  const state = prepare(input, time => {
    if (time > now && !(nextEvaluationAt! <= time)) {
      nextEvaluationAt = time;
    }
  });

  const contradictions = findContradictions(state);
  const undisputed =
    contradictions.size > 0
      ? state.factAnswersWithout(new Set(contradictions.keys()))
      : state.factAnswers;
  const drafts = new Map<string, CheckResult>();
  for (const check of checklist.checks) {
    const found = contradictions.get(check.id);
    drafts.set(check.id, draftCheck(state, check, found, undisputed));
  }
  const settled = applyPrerequisites(state, drafts);
  const waivers = liveWaivers(input.waivers, now);
  const getTrial = lazy(() => new AnswerTrial(state));
  const results: CheckResult[] = [];
  for (const check of checklist.checks) {
    const result = settled.get(check.id)!;
    demandVerification(input, check, result);
    finishCheck(state, check, result, waivers.get(check.id));
    const unverified = unverifiedReasonOf(result, checklist, input.observable);
    if (unverified) {
      result.unverified = unverified;
    }
    if (isOpen(result.was ?? result.status) && !result.mustBeVerified) {
      suggest(state, check, result, getTrial);
    }
    results.push(result);
  }

  const verdict = verdictOf(results);
  const isAssessed = verdict !== 'unassessed';
  const { observable } = input;
  const verdictVerification = verdictVerificationOf({
    verdict,
    results,
    checklist,
    observable,
  });
  return {
    checklist: checklist.id,
    digest: checklist.digest,
    entityRef: state.entityRef,
    evaluatedAt: now,
    ...(nextEvaluationAt !== undefined && { nextEvaluationAt }),
    verdict,
    ...(verdictVerification && { verdictVerification }),
    ...(isAssessed && {
      level: levelOf({
        results,
        checklist,
        observable,
        factAnswers: state.factAnswers,
      }),
      score: scoreOf(results),
    }),
    completeness: completenessOf(results),
    blockers: blockersOf(results, checklist),
    open: countOpen(results),
    dataClasses: dataClassesOf(state.answers, checklist),
    ...monitoringOf(results, checklist),
    unverifiedAnswers: countUnverifiedAnswers(results),
    ...(launchDate && { launchDate }),
    checks: results,
    findings,
  };
}
