// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
  type ServiceFilters,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';

type Test = (service: ServiceSummary) => boolean;

function anyOf(
  wanted: readonly string[] | undefined,
  valuesOf: (service: ServiceSummary) => (string | undefined)[],
): Test {
  return service =>
    !wanted?.length || valuesOf(service).some(value => wanted.includes(value!));
}

/** What the backend does with filters, in a few lines. */
export function filterServices(
  services: readonly ServiceSummary[],
  filters: ServiceFilters,
): ServiceSummary[] {
  const q = filters.q?.toLocaleLowerCase();
  const tests: Test[] = [
    anyOf(filters.verdict, service => [service.verdict]),
    anyOf(filters.level, service => [service.level]),
    anyOf(filters.owner, service => [service.owner]),
    anyOf(filters.system, service => [service.system]),
    anyOf(filters.domain, service => [service.domain]),
    anyOf(filters.lifecycle, service => [service.lifecycle]),
    anyOf(filters.type, service => [service.type]),
    anyOf(filters.monitoring, service => [service.monitoring]),
    anyOf(filters.dataClass, service =>
      service.dataClasses.length > 0 ? service.dataClasses : ['unanswered'],
    ),
    anyOf(filters.check, service =>
      service.blockers.map(({ check, status }) => `${check}:${status}`),
    ),
    // Of a single check as of any.
    anyOf(
      filters.verification?.map(verification =>
        verification.replace(/^.*:/, ''),
      ),
      service =>
        [
          ...VERIFICATION_STATES.filter(
            verification => service.verifiableAnswers[verification] > 0,
          ),
          ...UNVERIFIED_REASONS.filter(
            reason => service.unverifiedAnswers[reason] > 0,
          ),
        ] as string[],
    ),
    anyOf(filters.verdictVerification, service => [
      service.verdictVerification,
    ]),
    anyOf(filters.monitoringVerification, service => [
      service.monitoringVerification,
    ]),
    service => !filters.mine || service.owner === 'group:default/learning-core',
    service =>
      !q ||
      [service.name, service.title, service.owner].some(text =>
        text?.toLocaleLowerCase().includes(q),
      ),
  ];
  return services.filter(service => tests.every(test => test(service)));
}
