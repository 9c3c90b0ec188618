// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Checklist } from '../engine';
import { CHECKLIST_CHECKS, CHECKLIST_STORES } from './checklistChecks';

/**
 * A small checklist for tests, with one check or more of every type of answer and every kind of catalog source, named
 * as in the built-in one. Each call gives a copy that may be changed.
 * @alpha
 */
export function testChecklist(): Checklist {
  return structuredClone<Checklist>({
    id: 'test-checklist',
    title: 'Test checklist',
    appliesTo: { kind: 'Component' },
    roles: { dataClasses: 'data', monitoring: 'monitoring' },
    sections: [
      {
        id: 'service',
        title: 'Service',
        checks: CHECKLIST_CHECKS.filter(({ id }) => !id.startsWith('health-')),
      },
      {
        id: 'monitoring',
        title: 'Service monitoring',
        checks: CHECKLIST_CHECKS.filter(({ id }) => id.startsWith('health-')),
      },
    ],
    stores: CHECKLIST_STORES,
    aliases: { database: 'persistence', queue: 'messaging', pii: 'data' },
  });
}
