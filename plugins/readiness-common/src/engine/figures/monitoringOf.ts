// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Assurance } from '../types/verification';
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { Monitoring } from '../types/evaluation';
import { isValid } from '../answers/isValid';

/** How a service is monitored. @internal */
export interface MonitoringStatus {
  monitoring: Monitoring;
  /** Whether the health endpoint is verified; undefined if it is not monitored. */
  monitoringVerification?: Assurance;
}

/**
 * How a service is monitored, from the section with the role `monitoring`. Its endpoint is the first blocker of the
 * section, or its first check. Nothing monitors what a waived check asks for, so it counts as open.
 * @internal
 */
export function monitoringOf(
  results: CheckResult[],
  checklist: CompiledChecklist,
): MonitoringStatus {
  const section = checklist.source.roles?.monitoring;
  const inSection = results.filter(
    result => result.section === section && result.counted,
  );
  const endpoint =
    inSection.find(
      ({ check }) => checklist.checksById.get(check)?.severity === 'blocker',
    ) ?? inSection[0];
  if (!endpoint) {
    return { monitoring: 'unknown' };
  }
  const { answer, verification } = endpoint;
  if (isValid(answer) && answer.values.includes('none')) {
    return { monitoring: 'unmonitored' };
  }
  if (!passes(endpoint)) {
    return { monitoring: 'unknown' };
  }
  const isAll = inSection.every(
    result => passes(result) || result.status === 'notApplicable',
  );
  return {
    monitoring: isAll ? 'monitored' : 'partial',
    monitoringVerification:
      verification === 'verified' ? 'verified' : 'declared',
  };
}

/** That it must be verified keeps a service from being ready, and says nothing of how it is monitored. */
function passes({ status, mustBeVerified }: CheckResult): boolean {
  return status === 'pass' || mustBeVerified === true;
}
