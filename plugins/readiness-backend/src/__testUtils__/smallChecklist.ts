// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, Checklist } from 'backstage-plugin-readiness-common';
import { compileChecklist } from 'backstage-plugin-readiness-node';

const DATA: Check = {
  id: 'data',
  question: 'What kinds of data?',
  severity: 'blocker',
  answer: { type: 'choices', values: ['none', 'pii', 'confidential'] },
};

const PURPOSE: Check = {
  id: 'purpose',
  question: 'What does it do?',
  severity: 'required',
  answer: { type: 'text', minLength: 5 },
};

const CODE_REVIEW: Check = {
  id: 'code-review',
  question: 'Is the code reviewed?',
  severity: 'required',
  answer: { type: 'choice', values: ['yes', 'no'] },
  fails: ['no'],
  evidence: { fact: 'repository.review' },
  inheritable: true,
};

const PERSISTENCE: Check = {
  id: 'persistence',
  question: 'Where does it keep data?',
  severity: 'required',
  answer: { type: 'choices', values: ['none', 'mysql', 'redis'] },
  answeredBy: [
    {
      from: 'relation',
      relation: 'dependsOn',
      stores: ['database', 'cache'],
      map: { mysql: 'mysql', redis: 'redis' },
    },
  ],
};

const LOAD_TEST: Check = {
  id: 'load-test',
  question: 'When was the last load test?',
  severity: 'recommended',
  answer: { type: 'dated', values: ['no'] },
  freshness: 'P30D',
};

const HEALTH_ENDPOINT: Check = {
  id: 'health-endpoint',
  question: 'Where is its health endpoint?',
  severity: 'blocker',
  answer: { type: 'url', values: ['none'] },
  fails: ['none'],
  evidence: { fact: 'health.answers', compare: 'exists' },
};

/**
 * Six checks, two of which somebody can observe, enough to evaluate with. In scope are Components of type service.
 * @internal
 */
export function smallChecklist(changes: Partial<Checklist> = {}) {
  return compileChecklist({
    id: 'small',
    title: 'Small checklist',
    appliesTo: { kind: 'Component', 'spec.type': 'service' },
    roles: { dataClasses: 'data', monitoring: 'monitoring' },
    sections: [
      { id: 'purpose', title: 'Purpose', checks: [PURPOSE, CODE_REVIEW] },
      { id: 'data', title: 'Data', checks: [DATA, PERSISTENCE] },
      { id: 'testing', title: 'Testing', checks: [LOAD_TEST] },
      { id: 'monitoring', title: 'Monitoring', checks: [HEALTH_ENDPOINT] },
    ],
    stores: [
      { store: 'database', types: ['mysql'] },
      { store: 'cache', types: ['redis'] },
    ],
    ...changes,
  });
}
