// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';

/** What was observed of a check, and how the last collections of a provider went, in words. */
export function observedOf(
  detail: ServiceDetail,
  check: string,
  provider: string,
): string[] {
  const { status, answer, fact } = detail.checks.find(
    one => one.check === check,
  )!;
  const collections = (detail.evidence ?? []).filter(
    collect => collect.provider === provider,
  );
  return [
    `${check} is ${status}, answered ${answer?.text ?? 'with nothing'}`,
    fact
      ? `${fact.name}: ${
          fact.value === undefined
            ? `cannot tell: ${fact.cannotTell}`
            : JSON.stringify(fact.value)
        }, seen ${fact.consecutive} times`
      : 'no fact speaks to it',
    ...(collections.length > 0
      ? collections.map(
          ({ target, error }) => `collected ${target}: ${error ?? 'well'}`,
        )
      : [`${provider} collected nothing`]),
  ];
}
