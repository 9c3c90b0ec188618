// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { Monitoring } from '../types/evaluation';
import { isValid } from '../answers/isValid';

/**
 * How a service is monitored, from the section with the role `monitoring`. Its endpoint is the first blocker of the
 * section, or its first check. Nothing monitors what a waived check asks for, so it counts as open.
 * @internal
 */
export function monitoringOf(
  results: CheckResult[],
  checklist: CompiledChecklist,
): Monitoring {
  const section = checklist.source.roles?.monitoring;
  const inSection = results.filter(
    result => result.section === section && result.counted,
  );
  const endpoint =
    inSection.find(
      ({ check }) => checklist.checksById.get(check)?.severity === 'blocker',
    ) ?? inSection[0];
  if (!endpoint) {
    return 'unknown';
  }
  const { answer } = endpoint;
  if (isValid(answer) && answer.values.includes('none')) {
    return 'unmonitored';
  }
  if (endpoint.status !== 'pass') {
    return 'unknown';
  }
  const isAll = inSection.every(
    ({ status }) => status === 'pass' || status === 'notApplicable',
  );
  return isAll ? 'monitored' : 'partial';
}
