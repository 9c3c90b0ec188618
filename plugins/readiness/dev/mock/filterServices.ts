// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  LIST_FILTERS,
  type ListFilter,
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

/** Filters by more than a field of the same name; some of them do nothing here. */
const others: readonly ListFilter[] = [
  'dataClass',
  'section',
  'check',
  'answer',
  'verification',
  'checklist',
];

/** What the backend does with filters, in a few lines. */
export function filterServices(
  services: readonly ServiceSummary[],
  filters: ServiceFilters,
): ServiceSummary[] {
  const q = filters.q?.toLocaleLowerCase();
  const tests: Test[] = [
    ...LIST_FILTERS.filter(name => !others.includes(name)).map(name =>
      anyOf(filters[name], service => [
        service[name as keyof ServiceSummary] as string | undefined,
      ]),
    ),
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
    service => !filters.mine || service.owner === 'group:default/learning-core',
    service =>
      !q ||
      [service.name, service.title, service.owner].some(text =>
        text?.toLocaleLowerCase().includes(q),
      ),
  ];
  return services.filter(service => tests.every(test => test(service)));
}
