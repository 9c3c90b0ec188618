// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, StoreRule } from '../engine';

function check(id: string, rest: Omit<Check, 'id' | 'question'>): Check {
  return { id, question: `What about ${id}?`, ...rest };
}

/** One check or more of every type of answer, mark and source, named as in the built-in checklist. @internal */
export const CHECKLIST_CHECKS: Check[] = [
  check('purpose', {
    severity: 'required',
    answer: { type: 'text', minLength: 20 },
    answeredBy: [{ from: 'field', key: 'metadata.description' }],
  }),
  check('documentation', {
    severity: 'required',
    answer: { type: 'url', values: ['techdocs'], list: true },
    answeredBy: [
      {
        from: 'annotation',
        key: 'backstage.io/techdocs-ref',
        value: 'techdocs',
      },
      { from: 'link', match: 'docs|runbook' },
    ],
  }),
  check('consumers', {
    severity: 'required',
    answer: { type: 'names', values: ['learners', 'staff', 'services'] },
    answeredBy: [
      {
        from: 'relation',
        relation: 'apiConsumedBy',
        kinds: ['component'],
        mode: 'add',
      },
      {
        from: 'relation',
        relation: 'dependencyOf',
        kinds: ['component'],
        mode: 'add',
      },
    ],
  }),
  check('initial-usage', {
    severity: 'required',
    answer: { type: 'quantity' },
    allowNotApplicable: true,
  }),
  check('repositories', {
    severity: 'required',
    answer: { type: 'url', list: true },
    answeredBy: [{ from: 'annotation', key: 'backstage.io/source-location' }],
  }),
  check('repository-visibility', {
    severity: 'required',
    answer: { type: 'choice', values: ['public', 'internal', 'private'] },
    inheritable: true,
    answeredBy: [
      { from: 'label', key: 'example.com/visibility' },
      {
        from: 'tag',
        prefix: 'visibility-',
        map: { open: 'public', closed: 'private' },
      },
    ],
  }),
  check('code-review', {
    severity: 'required',
    answer: { type: 'choice', values: ['yes', 'partly', 'no'] },
    fails: ['partly', 'no'],
    inheritable: true,
  }),
  check('license', {
    severity: 'required',
    answer: { type: 'license', values: ['proprietary', 'missing'] },
    fails: ['missing'],
    inheritable: true,
  }),
  check('runs', {
    severity: 'required',
    answer: { type: 'choices', values: ['http', 'grpc', 'periodic', 'worker'] },
    answeredBy: [
      {
        from: 'relation',
        relation: 'providesApi',
        map: { openapi: 'http', graphql: 'http', grpc: 'grpc' },
      },
    ],
  }),
  check('persistence', {
    severity: 'required',
    answer: {
      type: 'choices',
      values: ['none', 'database', 'mysql', 'mongodb', 'redis', 'other'],
    },
    allowNone: true,
    answeredBy: [
      {
        from: 'relation',
        relation: 'dependsOn',
        stores: ['database', 'cache'],
        map: { database: 'database', mysql: 'mysql', redis: 'redis' },
      },
    ],
  }),
  check('existing-database', {
    severity: 'required',
    answer: { type: 'names', values: ['no'] },
    appliesWhen: { 'answers.persistence': { $contains: 'database' } },
  }),
  check('permissions', { severity: 'blocker', answer: { type: 'names' } }),
  check('log-collection', {
    severity: 'required',
    answer: { type: 'choice', values: ['splunk', 'elsewhere', 'none'] },
    inheritable: true,
  }),
  check('messaging', {
    severity: 'required',
    answer: { type: 'choices', values: ['none', 'kafka', 'sqs', 'other'] },
    allowNone: true,
    answeredBy: [
      {
        from: 'relation',
        relation: 'dependsOn',
        stores: ['queue'],
        map: { kafka: 'kafka', sqsqueue: 'sqs' },
      },
    ],
  }),
  check('email', {
    severity: 'required',
    answer: { type: 'choices', values: ['none', 'transactional', 'bulk'] },
    allowNone: true,
  }),
  check('service-access', {
    severity: 'required',
    answer: { type: 'names', values: ['none'] },
    allowNone: true,
    answeredBy: [{ from: 'relation', relation: 'consumesApi' }],
  }),
  check('health-endpoint', {
    severity: 'blocker',
    answer: { type: 'url', values: ['none'], qualifiers: ['missed-run'] },
    fails: ['none'],
  }),
  check('data', {
    severity: 'blocker',
    answer: {
      type: 'choices',
      values: ['none', 'pii', 'tracking-logs', 'confidential'],
    },
    inheritable: true,
    answeredBy: [
      { from: 'tag', map: { pii: 'pii', 'data-none': 'none' } },
      {
        from: 'label',
        key: 'example.com/contains-pii',
        map: { yes: 'pii', no: 'none' },
      },
    ],
  }),
  check('load-test', {
    severity: 'required',
    answer: { type: 'dated', values: ['no'] },
    fails: ['no'],
    freshness: 'P365D',
    allowNotApplicable: true,
  }),
  check('scale-trigger', {
    severity: 'required',
    answer: { type: 'text' },
    allowNotApplicable: true,
    inheritable: true,
  }),
];

/** @internal */
export const CHECKLIST_STORES: StoreRule[] = [
  { store: 'database', types: ['database', 'mysql', 'mongodb'] },
  { store: 'cache', types: ['redis', 'cache'] },
  { store: 'queue', types: ['kafka'] },
  { store: 'queue', kinds: ['SQSQueue'] },
];
