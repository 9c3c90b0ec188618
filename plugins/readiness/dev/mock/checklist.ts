// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  Contradiction,
  Section,
  Severity,
} from 'backstage-plugin-readiness-common';

/** The facts of the mock providers. */
const facts: Record<string, string> = {
  'repository-visibility': 'repository.visibility',
  'code-review': 'repository.reviewRequired',
  'hard-coded-values': 'repository.hardCodedValues',
  'health-endpoint': 'health.reachable',
  'health-covers': 'health.components',
  redundancy: 'repository.replicas',
};

function check(
  id: string,
  severity: Severity,
  question: string,
  values?: string[],
): Check {
  return {
    id,
    question,
    severity,
    why: 'Ops want to know a service before it goes live.',
    answer: values ? { type: 'choices', values } : { type: 'text' },
    remedy: { text: 'Say it in catalog-info.yaml.' },
    ...(facts[id] && { evidence: { fact: facts[id] } }),
  };
}

/** A short checklist with questions of the built-in one. */
export const sections: Section[] = [
  {
    id: 'what',
    title: 'What does your service do',
    checks: [check('purpose', 'required', 'What does the service do?')],
  },
  {
    id: 'code',
    title: 'Code',
    checks: [
      check(
        'repository-visibility',
        'required',
        'Will your service be deployed from a non-public repo?',
        ['public', 'internal', 'private', 'mixed'],
      ),
      check('code-review', 'required', 'Is all of the code reviewed?', [
        'yes',
        'partly',
        'no',
      ]),
    ],
  },
  {
    id: 'settings',
    title: 'Settings',
    checks: [
      check(
        'hard-coded-values',
        'blocker',
        'Are there hard-coded values left?',
        ['resolved', 'remaining'],
      ),
    ],
  },
  {
    id: 'persistence',
    title: 'Persistence',
    checks: [
      check(
        'permissions',
        'blocker',
        'Which permissions does it need, at the least?',
      ),
    ],
  },
  {
    id: 'logging',
    title: 'Logging',
    checks: [
      check(
        'log-contents',
        'blocker',
        'Which classes of data reach the logs?',
        ['none', 'pii', 'tracking-logs', 'confidential'],
      ),
    ],
  },
  {
    id: 'monitoring',
    title: 'Service monitoring',
    checks: [
      check('health-endpoint', 'blocker', 'Where can its health be asked?'),
      check(
        'health-covers',
        'required',
        'What does the health check exercise?',
      ),
    ],
  },
  {
    id: 'fault-tolerance',
    title: 'Fault tolerance and scalability',
    checks: [
      check('redundancy', 'required', 'What happens when an instance dies?', [
        'active-active',
        'active-passive',
        'restartable',
        'single',
      ]),
      check('scaling', 'recommended', 'How does it take more load?', [
        'horizontal',
        'vertical',
        'automatic',
        'none',
      ]),
    ],
  },
  {
    id: 'network',
    title: 'Network access',
    checks: [
      check('accessible-from', 'blocker', 'From where can it be reached?', [
        'internet',
        'partners',
        'vpn',
        'internal',
        'none',
      ]),
    ],
  },
  {
    id: 'data-security',
    title: 'Data security',
    checks: [
      check(
        'data',
        'blocker',
        'Which classes of data does it store or handle?',
        ['none', 'pii', 'tracking-logs', 'confidential'],
      ),
    ],
  },
  {
    id: 'testing',
    title: 'Testing',
    checks: [
      check('load-test', 'required', 'When was it last tested under load?'),
      check(
        'end-to-end-test',
        'required',
        'How can Ops exercise it from end to end?',
      ),
    ],
  },
];

/** What may contradict answers to these. */
export const contradictions: Contradiction[] = [
  {
    id: 'health-misses-dependency',
    severity: 'required',
    check: 'health-covers',
    requires: ['health-covers'],
    requiresFacts: ['health.components'],
    when: {},
    message: '{derived:uncovered-dependencies} are used, but not exercised.',
    remedy: 'Let the endpoint exercise them.',
  },
  {
    id: 'scaling-on-single',
    severity: 'required',
    check: 'redundancy',
    requires: ['redundancy', 'scaling'],
    when: {},
    message: 'It is a single instance, and yet scaling is {answer:scaling}.',
  },
];
