// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Finding,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';

const findings: [check: string, wrong: string, right: string][] = [
  ['data', '"personal" is no class of data.', 'pii'],
  ['runs', '"web" is none of the ways to run.', 'http'],
  ['email', '"sometimes" is no kind of mail.', 'transactional'],
  ['messaging', '"celery" is no message broker.', 'rabbitmq'],
  ['persistence', '"maria" is no kind of store.', 'mysql'],
  ['redundancy', '"two" is no kind of redundancy.', 'active-active'],
  ['log-format', '"plain" is no log format.', 'other'],
  ['settings', '"yaml" is no place for settings.', 'file'],
  ['scaling', '"yes" is no way to scale.', 'horizontal'],
  ['load-test', '"last year" is no date.', '2026-09-01'],
  ['license', '"GPL" is no SPDX expression.', 'GPL-3.0-only'],
];

/** Findings: one in most services that are not ready, and very many in one of them. */
export function findingsOf(service: ServiceSummary): Finding[] {
  if (service.verdict !== 'notReady') {
    return [];
  }
  const number = service.name === 'forum' ? findings.length : 1;
  return findings.slice(0, number).map(([check, message, fix], index) => ({
    code: 'unknown-value',
    check,
    key: `readiness/${check}`,
    entityRef: service.entityRef,
    message,
    fix: `readiness/${check}: "${fix}"`,
    location: {
      file: 'https://github.com/openedx/edx-platform/blob/master/catalog-info.yaml',
      line: 23 + index,
    },
  }));
}
