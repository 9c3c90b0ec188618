// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import type { Lie } from '../types';
import { accusationsOf } from './accusationsOf';
import { observedOf } from './observedOf';
import type { Result } from './Result';

/** Whether the lie came out, and nothing else was held against the service. */
export function checkLie(lie: Lie, detail: ServiceDetail): Result {
  const { name, by, check, contradiction, status = 'contradicted' } = lie;
  const result = detail.checks.find(one => one.check === check);
  if (!result) {
    throw new Error(`${name}: the checklist has no check ${check}`);
  }
  const expected = contradiction ?? `${check} ${status}`;
  const accusations = accusationsOf(detail.checks);
  const ids = (result.contradictions ?? []).map(({ id }) => id);
  const isFound = contradiction
    ? ids.includes(contradiction)
    : result.status === status;
  const unseen = detail.checks.filter(
    one =>
      one.verification === 'verified' && lie.notVerified?.includes(one.check),
  );
  const rightly = new Set([expected, ...(lie.also ?? [])]);
  const wrongly = accusations.filter(({ id }) => !rightly.has(id));
  return {
    name,
    kind: 'lie',
    expected: `${check}: ${contradiction ?? status}`,
    found: accusations.map(({ id }) => id).join(', ') || 'nothing',
    by: isFound ? by : '–',
    verification: result.verification ?? '–',
    isRight: isFound && wrongly.length === 0 && unseen.length === 0,
    why: [
      ...(isFound ? [] : observedOf(detail, check, by)),
      ...wrongly.map(({ what }) => `wrongly: ${what}`),
      ...unseen.map(
        one => `${one.check}: verified because of the false answer`,
      ),
    ],
    verifiableAnswers: detail.verifiableAnswers,
  };
}
