// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import type { TruthCase } from '../types';
import { accusationsOf } from './accusationsOf';
import type { Result } from './Result';

/** Whether nothing is held against an honest service, it is ready, and no more and no less is verified than may be. */
export function checkHonest(one: TruthCase, detail: ServiceDetail): Result {
  const { checks, verdict, verifiableAnswers } = detail;
  const accusations = accusationsOf(checks);
  const verifiers = checks.flatMap(({ verification, fact }) =>
    verification === 'verified' ? fact?.provider ?? [] : [],
  );
  const observable = Object.values(verifiableAnswers).reduce(
    (sum, count) => sum + count,
  );
  const open = checks.filter(({ status }) =>
    ['unanswered', 'stale'].includes(status),
  );
  const isVerified = (id: string) =>
    checks.find(({ check }) => check === id)?.verification === 'verified';
  const unverified = (one.verified ?? []).filter(id => !isVerified(id));
  const unseen = (one.notVerified ?? []).filter(isVerified);
  return {
    name: one.name,
    kind: 'honest',
    expected: 'ready',
    found: accusations.map(({ id }) => id).join(', ') || verdict,
    by: [...new Set(verifiers)].sort().join(', ') || '–',
    verification: `${verifiableAnswers.verified} of ${observable} verified`,
    isRight:
      accusations.length === 0 &&
      verdict === 'ready' &&
      unverified.length === 0 &&
      unseen.length === 0,
    why: [
      ...unverified.map(check => `${check}: not verified`),
      ...unseen.map(check => `${check}: verified without having been seen`),
      ...accusations.map(({ what }) => what),
      ...(verdict === 'ready'
        ? []
        : open.map(({ check, status }) => `${check}: ${status}`)),
    ],
    verifiableAnswers,
  };
}
