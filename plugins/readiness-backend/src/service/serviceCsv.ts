// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  checkTitle,
  type CompiledChecklist,
  isLaunching,
  CSV_COLUMNS,
  isSensitiveNotMonitored,
  NOT_ASSESSED,
  NOT_READY_YET,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { CsvColumns } from './writeCsv';

/**
 * The columns of the CSV of services: those of the list, and beside them what somebody needs who has the file alone: where to
 * read on, the owner's name, why a service waits, and the blockers by their titles.
 *
 * @param options - `portal`: the URL of the app; without it there are no links
 * @internal
 */
export function serviceCsv(options: {
  checklists: () => readonly CompiledChecklist[];
  portal?: string;
}): CsvColumns<ServiceSummary> {
  const { checklists, portal } = options;
  const titleOf = (id: string) =>
    checkTitle(
      checklists()
        .map(({ checksById }) => checksById.get(id))
        .find(check => check !== undefined) ?? { id },
    );
  const beside: Record<string, CsvColumns<ServiceSummary>[number]> = {
    name: ['link', service => portal && linkOf(portal, service)],
    // Not parsed: a ref that is none must not end the whole file.
    owner: ['ownerName', ({ owner }) => owner?.split('/').pop()],
    verdictSince: ['reason', reasonOf],
    blockers: [
      'blockerTitles',
      ({ blockers }) => blockers.map(({ check }) => titleOf(check)).join(', '),
    ],
  };
  return CSV_COLUMNS.flatMap(column => {
    const more = beside[column[0]];
    return more ? [column, more] : [column];
  });
}

/** Its tab, where the app has the catalog at the usual place. */
function linkOf(portal: string, service: ServiceSummary): string {
  const path = [service.namespace, service.kind.toLowerCase(), service.name]
    .map(encodeURIComponent)
    .join('/');
  const base = portal.endsWith('/') ? portal : `${portal}/`;
  return `${base}catalog/${path}/readiness`;
}

/** Why a service is not ready yet, in the order of urgency; empty when it is ready. */
function reasonOf(service: ServiceSummary): string {
  const { verdict, monitoring, contradictions, open, launchDate } = service;
  if (!NOT_READY_YET.includes(verdict)) {
    return '';
  }
  const isAssessed = verdict !== NOT_ASSESSED;
  return [
    !isAssessed && 'not assessed',
    isSensitiveNotMonitored(service) &&
      (monitoring === 'unknown'
        ? 'sensitive data, monitoring unknown'
        : 'sensitive data, not monitored'),
    isLaunching(service, Date.parse(service.evaluatedAt)) &&
      `launch on ${launchDate}`,
    // Of a service that is not assessed all is open.
    isAssessed && counted(open.blocker, 'blocker'),
    counted(contradictions, 'contradiction'),
    isAssessed && counted(open.required, 'required check'),
  ]
    .filter(Boolean)
    .join('; ');
}

function counted(number: number, what: string) {
  return number > 0 && `${number} ${what}${number === 1 ? '' : 's'}`;
}
