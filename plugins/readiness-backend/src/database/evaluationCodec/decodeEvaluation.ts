// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  CheckResult,
  CompiledChecklist,
  Finding,
  UnverifiedReason,
} from 'backstage-plugin-readiness-common';
import type { PreviousAssessment, StoredAssessment } from '../types';
import {
  type EncodedAnswer,
  type EncodedCheck,
  type EncodedEvaluation,
  UNVERIFIED_CODES,
} from './types';

const REASONS = Object.keys(UNVERIFIED_CODES) as UnverifiedReason[];

/**
 * Reads what encodeEvaluation wrote. A check that the checklist no longer has is left out: between a change of the
 * checklist and the next evaluation the stored evaluation is the older one.
 * @internal
 */
export function decodeEvaluation(
  text: string,
  checklist: CompiledChecklist,
  entityRef: string,
): { checks: CheckResult[]; findings: Finding[] } {
  const encoded: EncodedEvaluation = JSON.parse(text);
  const checks: CheckResult[] = [];
  for (const check of encoded.c) {
    const result = decodeCheck(check, checklist, entityRef);
    if (result) {
      checks.push(result);
    }
  }
  return { checks, findings: encoded.f };
}

function decodeCheck(
  encoded: EncodedCheck,
  checklist: CompiledChecklist,
  entityRef: string,
): CheckResult | undefined {
  const check = checklist.checksById.get(encoded.c);
  if (!check) {
    return undefined;
  }
  const unverified = REASONS.find(
    reason => UNVERIFIED_CODES[reason] === encoded.u,
  );
  const verification = encoded.g ?? (encoded.a && 'declared');
  return {
    check: check.id,
    section: check.section,
    severity: check.severity,
    status: encoded.s ?? 'pass',
    counted: true,
    ...(verification && verification !== 'none' && { verification }),
    ...(unverified && { unverified }),
    ...(encoded.a && { answer: decodeAnswer(encoded.a, check.id, entityRef) }),
    ...(encoded.t && { firstSeenAt: encoded.t * 1000 }),
    ...encoded.x,
  };
}

function decodeAnswer(
  encoded: EncodedAnswer,
  check: string,
  entityRef: string,
): Answer {
  return {
    check,
    form: encoded.f ?? 'value',
    values: encoded.v,
    text: encoded.t ?? encoded.v.join(', '),
    source: {
      level: encoded.l ?? 'own',
      entityRef: encoded.r ?? entityRef,
      key: encoded.k ?? `readiness/${check}`,
    },
    ...encoded.x,
  };
}

/** A stored assessment with its evaluation read. @internal */
export function decodeAssessment(
  { evaluation, ...stored }: StoredAssessment,
  checklist: CompiledChecklist,
): PreviousAssessment {
  const { checks } = decodeEvaluation(evaluation, checklist, stored.entityRef);
  return { ...stored, checks };
}
