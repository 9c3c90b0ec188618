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
            check.allowNone && '0',
            check.allowNotApplicable && 'n/a',
            ...byId
              .get(check.id)!
              .prerequisites.map(prerequisite => `<${prerequisite}`),
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

  it('applies to live services, websites, jobs and workers, and nothing else', () => {
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

  it('requires logs in Splunk, unless a class of data reaches them', () => {
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

  it('requires both purposes of logs, and only what applies', () => {
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
    // n/a: no answer to use
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

  it('has an answer for every store that a service can depend on', () => {
    const given = (check: string) =>
      compiled.checksById
        .get(check)!
        .answeredBy!.flatMap(({ map = {} }) => Object.keys(map));
    for (const { store, kinds = [], types = [] } of checklist.stores!) {
      expect(given(store === 'queue' ? 'messaging' : 'persistence')).toEqual(
        expect.arrayContaining(
          [...kinds, ...types].map(word => word.toLowerCase()),
        ),
      );
    }
  });
});
