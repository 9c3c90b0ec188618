// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import {
  evaluateEntity,
  readAnswers,
  vocabularyOf,
  type CatalogEntity,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import { parseAllDocuments } from 'yaml';
import { compileChecklist } from './checklist/compile';
import { loadChecklist } from './checklist/load';

// eslint-disable-next-line no-restricted-syntax
const root = resolve(__dirname, '../../..');
const examples = resolve(root, 'docs/examples');
const realCatalog = resolve(root, '../shared/real-catalog');
const now = Date.parse('2026-11-20T12:00:00Z');

type Relations = [field: string, type: string, back: string, kind: string][];

/** What the catalog makes of the fields of a spec. */
const relations: Relations = [
  ['dependsOn', 'dependsOn', 'dependencyOf', 'component'],
  ['providesApis', 'providesApi', 'apiProvidedBy', 'api'],
  ['consumesApis', 'consumesApi', 'apiConsumedBy', 'api'],
  ['system', 'partOf', 'hasPart', 'system'],
];

function refOf(entity: CatalogEntity): string {
  return `${entity.kind}:default/${entity.metadata.name}`.toLowerCase();
}

function readEntities(file: string): Map<string, CatalogEntity> {
  const entities = new Map<string, CatalogEntity>();
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    const entity = document.toJS();
    entities.set(refOf(entity), { ...entity, relations: [] });
  }
  for (const [ref, entity] of entities) {
    for (const [field, type, back, kind] of relations) {
      for (const name of [entity.spec?.[field] ?? []].flat()) {
        const targetRef = String(name).includes(':')
          ? String(name)
          : `${kind}:default/${name}`;
        entity.relations!.push({ type, targetRef });
        entities
          .get(targetRef)
          ?.relations!.push({ type: back, targetRef: ref });
      }
    }
  }
  return entities;
}

describe('the shipped examples', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  it.each([
    ['stateless-http-service.yaml', 'component:default/course-search', 30],
    ['service-under-system.yaml', 'component:default/course-search', 15],
    ['nightly-job.yaml', 'component:default/enrollment-export', 40],
    ['queue-worker.yaml', 'component:default/certificate-renderer', 40],
    ['personal-data-service.yaml', 'component:default/learner-notes', 40],
  ])('%s is ready', (file, ref, lines) => {
    const related = readEntities(resolve(examples, file));
    const entity = related.get(ref)!;
    const result = evaluateEntity({ checklist, entity, related, now });
    const open = result.checks
      .filter(check => check.counted && check.severity !== 'recommended')
      .filter(check => !['pass', 'notApplicable'].includes(check.status))
      .map(({ check, status, message }) => [check, status, message]);
    expect(open).toEqual([]);
    expect(result.findings).toEqual([]);
    expect(result.verdict).toBe('ready');
    expect(result.monitoring).toBe('monitored');
    const own = Object.keys(entity.metadata.annotations ?? {}).filter(key =>
      key.startsWith('readiness/'),
    );
    expect(own.length).toBeLessThanOrEqual(lines);
  });

  it('is minimal: without any one of its lines the small service is not ready', () => {
    const related = readEntities(
      resolve(examples, 'stateless-http-service.yaml'),
    );
    const entity = related.get('component:default/course-search')!;
    const { annotations = {} } = entity.metadata;
    const superfluous = Object.keys(annotations)
      .filter(key => key.startsWith('readiness/'))
      .filter(key => {
        const { [key]: _left, ...rest } = annotations;
        const changed = {
          ...entity,
          metadata: { ...entity.metadata, annotations: rest },
        };
        return (
          evaluateEntity({ checklist, entity: changed, related, now })
            .verdict !== 'notReady'
        );
      });
    expect(superfluous).toEqual([]);
  });
});

describe('docs/checklist.md', () => {
  const page = readFileSync(resolve(root, 'docs/checklist.md'), 'utf8');

  function block(heading: string): string {
    const section = page.slice(page.indexOf(`## ${heading}`));
    return section.match(/```yaml\n([\s\S]*?)```/)![1];
  }

  it('shows an extension that loads, with its contradiction', async () => {
    const text = `${block('Extending')}${block('Contradictions').replace(
      /^/gm,
      '  ',
    )}`;
    const builtIn = resolve(
      root,
      'plugins/readiness-node/checklists/deploy-new-service.yaml',
    );
    const reader = {
      read: async (target: string) => ({
        text: target === builtIn ? readFileSync(builtIn, 'utf8') : text,
        version: '1',
      }),
    };
    const { checksById, source } = compileChecklist(
      await loadChecklist({ target: '/docs/ours.yaml', reader }),
    );
    expect(checksById.get('code-review')?.severity).toBe('blocker');
    expect(checksById.has('release-process')).toBe(false);
    expect(checksById.get('budget')?.section).toBe('costs');
    expect(source.contradictions).toContainEqual(
      expect.objectContaining({
        id: 'open-health-on-internet',
        message: expect.stringContaining('{answer:accessible-from}'),
      }),
    );
  });

  it('shows sources that are accepted', async () => {
    const sources = page.match(/```yaml\n(- \{ from: field[\s\S]*?)```/)![1];
    const text = `
id: a
title: A
appliesTo: { kind: Component }
sections:
  - id: s
    title: S
    checks:
      - id: a
        question: A?
        severity: required
        answer: { type: names }
        answeredBy:
${sources.replace(/^/gm, '          ')}`;
    const reader = { read: async () => ({ text, version: '1' }) };
    const checklist = await loadChecklist({ target: '/docs/a.yaml', reader });
    expect(checklist.sections[0].checks[0].answeredBy).toHaveLength(9);
  });
});

describe('organisation-tags.yaml', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(
      await loadChecklist({
        target: resolve(examples, 'organisation-tags.yaml'),
      }),
    );
  });

  function answers(entity: CatalogEntity): Record<string, string[]> {
    const gathered = readAnswers({
      entity,
      related: new Map(),
      vocabulary: vocabularyOf(checklist.source),
      now,
    });
    return Object.fromEntries(
      [...gathered.answers].map(([check, { values }]) => [check, values]),
    );
  }

  const component = (metadata: object) => ({
    kind: 'Component',
    metadata: { name: 'a', ...metadata },
    spec: { type: 'service' },
  });

  it.each([
    [{ tags: ['confidentiality:public'] }, { data: ['none'] }],
    [
      { tags: ['confidentiality:public', 'pci-dss:yes'] },
      { data: ['confidential'] },
    ],
    [
      { tags: ['data-none', 'users-internal', 'tier-2'] },
      { data: ['none'], consumers: ['staff'], 'service-tier': ['tier-2'] },
    ],
    [
      {
        labels: { 'ledger.com/contains_pii': 'no', license: 'Apache-2.0' },
      },
      { data: ['none'], license: ['Apache-2.0'] },
    ],
    [
      {
        labels: { 'snyk.io/visibility': 'public' },
        tags: ['touches-customer-data'],
      },
      { 'repository-visibility': ['public'], data: ['pii'] },
    ],
    [
      { annotations: { 'pagerduty.com/service-id': 'PZN5Q22' } },
      { 'on-call': ['pagerduty'] },
    ],
    [
      {
        annotations: {
          'pagerduty.com/integration-key': 'of-the-plugin',
          'opsgenie.com/component-selector': 'a-1',
        },
      },
      { 'on-call': ['pagerduty', 'opsgenie'] },
    ],
    [
      { annotations: { 'contentful.com/service-tier': '4' } },
      { 'service-tier': ['tier-4'] },
    ],
    [
      {
        annotations: {
          'servicenow.com/appcode': 'ONEP-001',
          'platform.goldenpath.dev/data-classification': 'Restricted',
        },
      },
      { 'application-code': ['ONEP-001'], data: ['confidential'] },
    ],
    [
      {
        tags: ['data-none'],
        annotations: { 'readiness/data': 'pii, tracking-logs' },
      },
      { data: ['pii', 'tracking-logs'] },
    ],
  ])('reads %j', (metadata, expected) => {
    expect(answers(component(metadata))).toEqual(expected);
  });

  it.each([
    ['clearhaus__aliquot.yaml', { data: ['confidential'] }],
    ['cultureamp__ca-go.yaml', { data: ['none'], consumers: ['staff'] }],
    [
      'LedgerHQ__device-sdk-ts.yaml',
      { data: ['none'], license: ['Apache-2.0'] },
    ],
    ['caddijp__mouseion.yaml', { data: ['pii'] }],
    ['1-Platform__one-platform__2.yaml', { 'application-code': ['ONEP-004'] }],
  ])('reads the real %s', (name, expected) => {
    const file = resolve(realCatalog, name);
    if (!existsSync(file)) {
      throw new Error(
        `${file} is missing: these tests read the folder of real catalog files beside the repository`,
      );
    }
    const [first] = parseAllDocuments(readFileSync(file, 'utf8'));
    expect(answers(first.toJS())).toMatchObject(expected);
  });
});
