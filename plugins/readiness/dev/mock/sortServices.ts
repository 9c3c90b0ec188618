// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type ServiceSummary,
  VERDICTS,
} from 'backstage-plugin-readiness-common';

const keys: Record<string, (service: ServiceSummary) => string | number> = {
  name: service => service.title ?? service.name,
  verdict: service => VERDICTS.indexOf(service.verdict),
  verdictSince: service => service.verdictSince,
  score: service => service.score?.passed ?? 0,
  blockers: service => service.blockers.length,
  dataClass: service => service.dataClasses.join(),
};

/** What the backend does with `sort`, in a few lines. */
export function sortServices(
  services: readonly ServiceSummary[],
  sort = 'verdict',
): ServiceSummary[] {
  const field = sort.replace(/^-/, '') as keyof ServiceSummary;
  // Those without a value come last.
  const keyOf =
    keys[field] ?? ((service: ServiceSummary) => String(service[field] ?? '~'));
  const direction = sort.startsWith('-') ? -1 : 1;
  return [...services].sort((first, second) => {
    const [one, two] = [keyOf(first), keyOf(second)];
    if (one === two) {
      return 0;
    }
    return (one < two ? -1 : 1) * direction;
  });
}
