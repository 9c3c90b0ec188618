// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  storeKindOf,
  type Checklist,
  type CompiledChecklist,
  type PredicateContext,
} from 'backstage-plugin-readiness-common';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

/** Severity (B, R, r, i) and marks of each check: inheritable, none-able (0), n/a, and what it applies after. */
const table = `
purpose R | documentation R
machine-class R inh | bottleneck R
consumers R | initial-usage R n/a | growth-factors r | capacity R
repositories R | repository-visibility R inh | release-process r inh | code-review R inh
settings R inh | hard-coded-values B
license R inh
runs R | schedule R <runs
persistence R 0 | existing-database R <persistence | permissions B <persistence
log-coverage R inh | log-format R inh | log-destinations R inh | log-collection R inh | log-contents B <data
key-metrics R | metrics-dashboard r
messaging R 0
email R 0
service-access R 0 | external-access R 0
health-endpoint B | health-covers R | health-sufficient R | health-security R inh | health-load-protection R inh
deployment r | redundancy R inh | scaling R inh
accessible-from B inh
data B
load-test R n/a | load-test-details R <load-test | scale-trigger R n/a | end-to-end-test R | no-op-task r
notes i
`;

const letters = {
  blocker: 'B',
  required: 'R',
  recommended: 'r',
  informational: 'i',
};

function context(
  answers: Record<string, string[]>,
  more: Partial<PredicateContext> = {},
): PredicateContext {
  return {
    entity: { kind: 'Component', metadata: { name: 'a' } },
    answers,
    facts: {},
    derived: {},
    ...more,
  };
}

describe('the built-in checklist', () => {
  let checklist: Checklist;
  let compiled: CompiledChecklist;

  beforeAll(async () => {
    checklist = await loadChecklist();
    compiled = compileChecklist(checklist);
  });

  it('asks the questions of the 19 sections of the page', () => {
    expect(checklist.sections.map(({ title }) => title)).toEqual([
      'What Does Your Service Do',
      'Sizing and Resource Profile',
      'Customers',
      'Code',
      'Settings',
      'License',
      'How does your service run',
      'Persistence',
      'Logging',
      'Metrics',
      'Messaging',
      'Email',
      'Access to Other Services',
      'Service Monitoring',
      'Fault Tolerance and Scalability',
      'Network Access',
      'Data Security',
      'Testing',
      'Additional Requirements',
    ]);
    const byId = compiled.checksById;
    const rows = checklist.sections.map(({ checks }) =>
      checks
        .map(check =>
          [
            check.id,
            letters[check.severity],
            check.inheritable && 'inh',
            check.noneAble && '0',
            check.naAllowed && 'n/a',
            ...byId.get(check.id)!.gates.map(gate => `<${gate}`),
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join(' | '),
    );
    expect(rows.join('\n')).toBe(table.trim());
    for (const check of compiled.checks) {
      expect([check.id, check.why, check.remedy?.text]).toEqual([
        check.id,
        expect.stringMatching(/[.?]$/),
        expect.stringMatching(/\.$/),
      ]);
    }
    expect(byId.get('load-test')?.freshnessMs).toBe(365 * 86_400_000);
  });

  it('holds live services, websites, jobs and workers to it, and nothing else', () => {
    const held = (kind: string, type: string, lifecycle: string) =>
      compiled.appliesTo({
        kind,
        metadata: { name: 'a' },
        spec: { type, lifecycle },
      });
    for (const type of ['service', 'Website', 'job', 'worker']) {
      expect(held('Component', type, 'experimental')).toBe(true);
    }
    expect(held('Component', 'library', 'production')).toBe(false);
    expect(held('Component', 'service', 'Deprecated')).toBe(false);
    expect(held('Resource', 'service', 'production')).toBe(false);
  });

  it('wants the logs in Splunk, unless a class of data reaches them', () => {
    const passes = (collection: string, contents?: string[]) =>
      compiled.checksById.get('log-collection')!.passes!(
        context({
          'log-collection': [collection],
          ...(contents && { 'log-contents': contents }),
        }),
      );
    expect(passes('splunk')).toBe(true);
    expect(passes('splunk', ['none'])).toBe(true);
    expect(passes('elsewhere', ['none'])).toBe(false);
    expect(passes('none')).toBe(false);
    for (const data of ['pii', 'tracking-logs', 'confidential']) {
      expect(passes('splunk', [data])).toBe(false);
      expect(passes('elsewhere', [data])).toBe(true);
    }
  });

  it('asks for both purposes of logs, and for what applies only', () => {
    const { checksById } = compiled;
    const coverage = checksById.get('log-coverage')!.passes!;
    expect(coverage(context({ 'log-coverage': ['diagnosis'] }))).toBe(false);
    expect(
      coverage(context({ 'log-coverage': ['operation', 'diagnosis'] })),
    ).toBe(true);
    const applies = (check: string, answers: Record<string, string[]>) =>
      checksById.get(check)!.applies!(context(answers));
    expect(applies('schedule', { runs: ['http', 'periodic'] })).toBe(true);
    expect(applies('schedule', { runs: ['http'] })).toBe(false);
    expect(applies('existing-database', { persistence: ['mysql'] })).toBe(true);
    expect(applies('existing-database', { persistence: ['redis'] })).toBe(
      false,
    );
    expect(applies('permissions', { persistence: ['filesystem'] })).toBe(true);
    expect(applies('permissions', { persistence: ['none'] })).toBe(false);
    expect(applies('log-contents', { data: ['tracking-logs'] })).toBe(true);
    expect(applies('log-contents', { data: ['none'] })).toBe(false);
    expect(applies('load-test-details', { 'load-test': ['2026-09-01'] })).toBe(
      true,
    );
    expect(applies('load-test-details', { 'load-test': ['no'] })).toBe(false);
    // n/a: no answer to look at
    expect(applies('load-test-details', {})).toBe(false);
  });

  it.each([
    ['Resource', 'database', 'database'],
    ['Resource', 'S3-Bucket', 'object-store'],
    ['Resource', 'kafka', 'queue'],
    ['Resource', 'qmgr', 'queue'],
    ['Resource', 'cache', 'cache'],
    ['Resource', 'elasticsearch', 'search'],
    ['DynamoDBTable', undefined, 'database'],
    ['SQSQueue', 'standard', 'queue'],
    ['S3Bucket', undefined, 'object-store'],
    ['Resource', 'kubernetes-cluster', undefined],
    ['Resource', 'buildkite-pipeline', undefined],
    ['Resource', 'secret-store', undefined],
    ['Component', 'database', undefined],
  ])('takes a %s of type %s for %s', (kind, type, store) => {
    const entity = { kind, metadata: { name: 'a' }, spec: { type } };
    expect(storeKindOf(entity, checklist.stores!)).toBe(store);
  });

  it('has a word for every store that a service can depend on', () => {
    const said = (check: string) =>
      compiled.checksById
        .get(check)!
        .answeredBy!.flatMap(({ map = {} }) => Object.keys(map));
    for (const { store, kinds = [], types = [] } of checklist.stores!) {
      expect(said(store === 'queue' ? 'messaging' : 'persistence')).toEqual(
        expect.arrayContaining(
          [...kinds, ...types].map(word => word.toLowerCase()),
        ),
      );
    }
  });

  // Each contradiction once as it strikes, and the nearest case in which it does not.
  const cases: [
    id: string,
    strikes: Partial<PredicateContext>,
    not: Partial<PredicateContext>,
  ][] = [
    [
      'classified-data-in-splunk',
      { answers: { 'log-collection': ['splunk'], 'log-contents': ['pii'] } },
      { answers: { 'log-collection': ['splunk'], 'log-contents': ['none'] } },
    ],
    [
      'messaging-undeclared',
      {
        answers: { messaging: ['none'] },
        derived: { 'undeclared-messaging': ['resource:default/kafka'] },
      },
      {
        answers: { messaging: ['none'] },
        derived: { 'undeclared-messaging': [] },
      },
    ],
    [
      'persistence-undeclared',
      {
        answers: { persistence: ['none'] },
        derived: { 'undeclared-persistence': ['resource:default/db'] },
      },
      {
        answers: { persistence: ['mysql'] },
        derived: { 'undeclared-persistence': ['resource:default/db'] },
      },
    ],
    [
      'access-undeclared',
      { derived: { 'undeclared-access': ['component:default/lms'] } },
      { derived: {} },
    ],
    [
      'runs-without-http',
      {
        answers: { runs: ['worker'] },
        derived: { 'served-api-types': ['graphql'] },
      },
      {
        answers: { runs: ['worker', 'http'] },
        derived: { 'served-api-types': ['graphql'] },
      },
    ],
    [
      'open-health-on-internet',
      {
        answers: {
          'health-security': ['open'],
          'accessible-from': ['vpn', 'internet'],
        },
      },
      {
        answers: { 'health-security': ['open'], 'accessible-from': ['vpn'] },
      },
    ],
    [
      'scaling-on-single',
      { answers: { redundancy: ['single'], scaling: ['automatic'] } },
      { answers: { redundancy: ['single'], scaling: ['vertical'] } },
    ],
    [
      'filesystem-scaled-out',
      { answers: { persistence: ['filesystem'], scaling: ['horizontal'] } },
      { answers: { persistence: ['filesystem'], scaling: ['vertical'] } },
    ],
    [
      'usage-above-capacity',
      { derived: { 'usage-against-capacity': ['above'] } },
      { derived: { 'usage-against-capacity': ['cannot-tell'] } },
    ],
    [
      'store-holds-classified-data',
      {
        answers: { data: ['none'] },
        derived: { 'data-of-stores': ['confidential'] },
      },
      { answers: { data: ['none'] }, derived: { 'data-of-stores': ['none'] } },
    ],
    [
      'api-hands-classified-data',
      { answers: { data: ['none'] }, derived: { 'data-of-apis': ['pii'] } },
      { answers: { data: ['pii'] }, derived: { 'data-of-apis': ['pii'] } },
    ],
    [
      'data-dashboard-public',
      {
        answers: { data: ['confidential'] },
        derived: { 'public-dashboards': ['https://p.datadoghq.com/sb/x'] },
      },
      {
        answers: { data: ['pii'] },
        derived: { 'public-dashboards': ['https://p.datadoghq.com/sb/x'] },
      },
    ],
    [
      'health-misses-dependency',
      { derived: { 'uncovered-dependencies': ['mongodb'] } },
      { derived: { 'uncovered-dependencies': [] } },
    ],
    [
      'health-checks-undeclared',
      { derived: { 'unneeded-components': ['celery'] } },
      { derived: {} },
    ],
    [
      'health-leaks',
      { facts: { 'health.leaks': ['stack trace'] } },
      { facts: { 'health.leaks': [] } },
    ],
    [
      'health-unprotected',
      {
        answers: { 'accessible-from': ['internet'] },
        facts: { 'health.cost': 'expensive' },
      },
      {
        answers: { 'accessible-from': ['internal'] },
        facts: { 'health.cost': 'expensive' },
      },
    ],
    [
      'health-unprotected-inside',
      {
        answers: {
          'accessible-from': ['internal'],
          'health-load-protection': ['cached'],
        },
        facts: { 'health.cost': 'expensive' },
      },
      {
        answers: {
          'accessible-from': ['internal'],
          'health-load-protection': ['internal-only'],
        },
        facts: { 'health.cost': 'expensive' },
      },
    ],
    [
      'health-in-the-clear',
      {
        answers: { 'accessible-from': ['internet'] },
        facts: { 'health.scheme': 'http' },
      },
      {
        answers: { 'accessible-from': ['internet'] },
        facts: { 'health.scheme': 'https' },
      },
    ],
    [
      'visibility-differs',
      {
        answers: { 'repository-visibility': ['private'] },
        facts: { 'repository.visibility': 'public' },
      },
      {
        answers: { 'repository-visibility': ['internal'] },
        facts: { 'repository.visibility': 'private' },
      },
    ],
    [
      'hard-coded-found',
      {
        answers: { 'hard-coded-values': ['resolved'] },
        facts: { 'repository.hardCodedValues': 'remaining' },
      },
      {
        answers: { 'hard-coded-values': ['remaining'] },
        facts: { 'repository.hardCodedValues': 'remaining' },
      },
    ],
    [
      'license-differs',
      {
        facts: { 'repository.license': 'MIT' },
        derived: { 'disputed-by-facts': ['license'] },
      },
      {
        facts: { 'repository.license': 'missing' },
        derived: { 'disputed-by-facts': ['license'] },
      },
    ],
    [
      'license-missing',
      {
        answers: { license: ['MIT'] },
        facts: { 'repository.license': 'missing' },
      },
      {
        answers: { license: ['missing'] },
        facts: { 'repository.license': 'missing' },
      },
    ],
    [
      'replicas-single',
      {
        answers: { redundancy: ['active-active'] },
        facts: { 'repository.replicas': 1 },
      },
      {
        answers: { redundancy: ['restartable'] },
        facts: { 'repository.replicas': 1 },
      },
    ],
    [
      'pii-found',
      {
        answers: { data: ['none'] },
        facts: { 'repository.piiAnnotations': ['pii'] },
      },
      {
        answers: { data: ['pii'] },
        facts: { 'repository.piiAnnotations': ['pii'] },
      },
    ],
    [
      'splunk-has-none',
      {
        answers: { 'log-collection': ['splunk'] },
        facts: { 'splunk.events': 0 },
      },
      {
        answers: { 'log-collection': ['splunk'] },
        facts: { 'splunk.events': 4 },
      },
    ],
    [
      'splunk-has-some',
      {
        answers: { 'log-collection': ['elsewhere'] },
        facts: { 'splunk.events': 4 },
      },
      {
        answers: { 'log-collection': ['elsewhere'] },
        facts: { 'splunk.events': 0 },
      },
    ],
    [
      'dashboard-missing',
      { facts: { 'datadog.dashboard': 'none' } },
      { facts: { 'datadog.dashboard': 'found' } },
    ],
    [
      'review-not-enforced',
      {
        answers: { 'code-review': ['yes'] },
        facts: { 'repository.reviewRequired': 'no' },
      },
      {
        answers: { 'code-review': ['no'] },
        facts: { 'repository.reviewRequired': 'no' },
      },
    ],
  ];

  it.each(cases)('finds %s, and only then', (id, strikes, not) => {
    const rule = compiled.contradictions.find(item => item.id === id)!;
    expect(rule.contradicts(context({}, strikes))).toBe(true);
    expect(rule.contradicts(context({}, not))).toBe(false);
  });

  it('has a case above for every contradiction', () => {
    expect(cases.map(([id]) => id)).toEqual(
      compiled.contradictions.map(({ id }) => id),
    );
  });
});
