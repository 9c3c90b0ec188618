// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import { smallChecklist } from './smallChecklist';

const HEALTH_ENDPOINT: Check = {
  id: 'health-endpoint',
  question: 'Where is its health endpoint?',
  severity: 'blocker',
  answer: { type: 'url', values: ['none'] },
  fails: ['none'],
  evidence: { fact: 'test.reachable', compare: 'exists' },
};

const LICENSE: Check = {
  id: 'license',
  question: 'Under which license?',
  severity: 'required',
  answer: { type: 'license', values: ['missing'] },
  fails: ['missing'],
  evidence: { fact: 'code.license', compare: 'equals', answers: true },
};

const DASHBOARD: Check = {
  id: 'dashboard',
  question: 'Where is its dashboard?',
  severity: 'required',
  answer: { type: 'choice', values: ['yes', 'no'] },
  evidence: { fact: 'metrics.dashboard', required: true },
};

/**
 * A health endpoint that can be verified, a license that can be answered, and a contradiction when nobody answers there,
 * which can be said in two ways: `false` and `''`.
 * @internal
 */
export function evidenceChecklist(
  options: { insists?: boolean; title?: string } = {},
) {
  const { insists = false, title = 'With evidence' } = options;
  return smallChecklist({
    title,
    sections: [
      {
        id: 'monitoring',
        title: 'Monitoring',
        checks: [HEALTH_ENDPOINT, LICENSE, ...(insists ? [DASHBOARD] : [])],
      },
    ],
    roles: { monitoring: 'monitoring' },
    contradictions: [
      {
        id: 'nobody-answers',
        severity: 'blocker',
        check: 'health-endpoint',
        requires: ['health-endpoint'],
        requiresFacts: ['test.reachable'],
        when: { 'facts.test.reachable': { $in: [false, ''] } },
        message: 'Nobody answers at {answer:health-endpoint}.',
      },
    ],
  });
}
