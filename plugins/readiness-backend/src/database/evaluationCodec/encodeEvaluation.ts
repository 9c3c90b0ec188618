// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type CheckResult,
  type CompiledChecklist,
  type Evaluation,
  shortenResult,
} from 'backstage-plugin-readiness-common';
import {
  type EncodedAnswer,
  type EncodedCheck,
  type EncodedEvaluation,
  UNVERIFIED_CODES,
} from './types';

/** The stored form of an evaluation, with long lists shortened: see types.ts. @internal */
export function encodeEvaluation(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
): string {
  const encoded: EncodedEvaluation = {
    c: evaluation.checks.map(result =>
      encodeCheck(shortenResult(result), checklist, evaluation.entityRef),
    ),
    f: evaluation.findings,
  };
  return JSON.stringify(encoded);
}

// What is undefined does not get into the JSON.
function encodeCheck(
  result: CheckResult,
  checklist: CompiledChecklist,
  entityRef: string,
): EncodedCheck {
  const {
    check,
    section: _section,
    severity,
    status,
    verification,
    unverified,
    answer,
    firstSeenAt,
    counted,
    ...rare
  } = result;
  const isRaised = severity !== checklist.checksById.get(check)?.severity;
  const extra: Partial<CheckResult> = {
    ...rare,
    ...(isRaised && { severity }),
    ...(!counted && { counted }),
  };
  const usualVerification = answer ? 'declared' : undefined;
  return {
    c: check,
    s: status === 'pass' ? undefined : status,
    g: verification === usualVerification ? undefined : verification ?? 'none',
    u: unverified && UNVERIFIED_CODES[unverified],
    a: answer && encodeAnswer(answer, entityRef),
    t: firstSeenAt && Math.floor(firstSeenAt / 1000),
    x: isEmpty(extra) ? undefined : extra,
  };
}

function encodeAnswer(answer: Answer, entityRef: string): EncodedAnswer {
  const { check, form, values, text, source, ...rare } = answer;
  return {
    f: form === 'value' ? undefined : form,
    v: values,
    t: text === values.join(', ') ? undefined : text,
    l: source.level === 'own' ? undefined : source.level,
    k: source.key === `readiness/${check}` ? undefined : source.key,
    r: source.entityRef === entityRef ? undefined : source.entityRef,
    x: isEmpty(rare) ? undefined : rare,
  };
}

function isEmpty(value: object): boolean {
  return Object.values(value).every(item => item === undefined);
}
