// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  type CompiledChecklist,
  factsOfRule,
  type Verdict,
  type WaiverDecision,
  type WaiverObjection,
} from 'backstage-plugin-readiness-common';
import type { AssessmentRow } from '../database/tables';
import { storableProse } from '../database/rows/storable';

const TEXT_LENGTH = 500;
const MOST_RULES = 10;

/** What is known of a check now, short enough for the record. @internal */
export function basisOf(
  row: AssessmentRow,
  result: CheckResult,
): NonNullable<WaiverDecision['basis']> {
  const { answer, message, fact } = result;
  const observed = fact && shownOf(fact);
  return {
    verdict: row.verdict as Verdict,
    status: result.was ?? result.status,
    ...(answer && { answer: storableProse(answer.text, TEXT_LENGTH) }),
    ...(message && { message: storableProse(message, TEXT_LENGTH) }),
    ...(observed && { observed: storableProse(observed, TEXT_LENGTH) }),
    evaluatedAt: new Date(Number(row.evaluated_at)).toISOString(),
    revision: row.revision,
  };
}

/** What an owner says is not right: rules and observations as they are now. @internal */
export function objectionOf(
  result: CheckResult,
  checklist: CompiledChecklist,
  checks: readonly CheckResult[],
): WaiverObjection {
  const rules = (result.contradictions ?? []).slice(0, MOST_RULES);
  const names = new Set(
    rules.flatMap(({ id }) => {
      const rule = checklist.contradictions.find(one => one.id === id);
      return rule ? factsOfRule(rule) : [];
    }),
  );
  const facts = new Map(
    checks.flatMap(({ fact, check }) =>
      fact && (check === result.check || names.has(fact.name))
        ? [[fact.name, fact] as const]
        : [],
    ),
  );
  return {
    rules: rules.map(({ id, message }) => ({
      id,
      message: storableProse(message, TEXT_LENGTH),
    })),
    observations: [...facts.values()].map(fact => ({
      provider: fact.provider,
      fact: fact.name,
      value: shorten(fact.value),
      ...(fact.shown && { shown: storableProse(fact.shown, TEXT_LENGTH) }),
      observedAt: new Date(fact.observedAt).toISOString(),
      ...(fact.url && { url: storableProse(fact.url, TEXT_LENGTH) }),
    })),
  };
}

function shownOf({
  shown,
  value,
  cannotTell,
}: NonNullable<CheckResult['fact']>) {
  return shown ?? (value === undefined ? cannotTell : JSON.stringify(value));
}

/** A value that is too long to be kept becomes the beginning of its text. */
function shorten(value: unknown): unknown {
  const text = JSON.stringify(value) ?? '';
  return text.length > TEXT_LENGTH ? text.slice(0, TEXT_LENGTH) : value;
}
