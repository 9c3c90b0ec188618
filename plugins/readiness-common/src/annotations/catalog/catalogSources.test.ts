// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, Checklist } from '../../engine';
import { testEntity as entityOf } from '../../testing/checklistEntities';
import { readAnswers } from '../readAnswers';
import { projectEntity } from '../projectEntity';
import { vocabularyOf } from '../vocabularyOf';
import { isLinkOf } from './linkKinds';
import { repositoriesOf } from './repositoriesOf';

describe('isLinkOf', () => {
  it.each([
    ['https://app.datadoghq.eu/dashboard/abc-def-ghi/notes'],
    ['https://p.datadoghq.com/sb/0123-45'],
    ['https://grafana.example.com/d/xyz/notes?orgId=1'],
    ['https://acme.grafana.net/goto/abc'],
    ['https://one.newrelic.com/dashboards/detail/1'],
    ['https://eu-west-1.console.aws.amazon.com/cloudwatch/home#dashboards'],
    ['https://kibana.example.com/app/dashboards#/view/1'],
    ['https://metrics.example.com/notes', 'Service dashboard'],
    ['https://example.com/x', 'Whatever', 'dashboard'],
  ])(
    'recognises a dashboard in %s %s %s',
    (...[url, title, type]: string[]) => {
      expect(isLinkOf('dashboard', { url, title, type })).toBe(true);
      expect(isLinkOf('documentation', { url, title, type })).toBe(false);
    },
  );

  it.each([
    ['https://shop.example.com/admin', 'Admin Dashboard'],
    ['https://dashboard.example.com/', 'Dashboard of learners'],
    ['https://github.com/acme/grafana-dashboards'],
    ['https://grafana.example.com/'],
    ['https://app.datadoghq.com/logs?query=notes'],
    ['https://github.com/acme/docsbot', 'DocsBot'],
    ['https://runbooks.example.com/notes', 'Runbook'],
    ['https://api.example.com/documents', 'Document store'],
    ['not a url', 'Status'],
  ])('rejects %s %s as a link of either kind', (...[url, title]: string[]) => {
    expect(isLinkOf('dashboard', { url, title })).toBe(false);
    expect(isLinkOf('documentation', { url, title })).toBe(false);
  });

  it.each([
    ['https://docs.example.com/notes'],
    ['https://notes.readthedocs.io/'],
    ['https://acme.atlassian.net/wiki/spaces/NOTES'],
    ['https://github.com/acme/notes/blob/main/docs/architecture.md'],
    ['https://github.com/acme/notes/blob/main/README.md'],
    ['https://github.com/acme/notes/wiki'],
    ['https://example.com/notes', 'Developer documentation'],
    ['https://example.com/notes', 'README'],
    ['https://example.com/notes', 'Service', 'docs'],
  ])(
    'recognises documentation in %s %s %s',
    (...[url, title, type]: string[]) => {
      expect(isLinkOf('documentation', { url, title, type })).toBe(true);
    },
  );
});

describe('isLinkOf of health endpoints', () => {
  it.each([
    ['https://users-api.example.com/healthz', 'Health Check'],
    ['https://notes.example.com/actuator/health/readiness', 'Probe'],
    ['https://notes.example.com/heartbeat'],
    ['https://notes.example.com/_health/'],
    ['https://notes.example.com/health', 'Health endpoint'],
    ['https://notes.example.com/health', 'Notes health check'],
    ['https://notes.example.com/alive', 'alive', 'healthcheck'],
  ])('recognises one in %s %s %s', (...[url, title, type]: string[]) => {
    expect(isLinkOf('health', { url, title, type })).toBe(true);
  });

  it.each([
    ['https://clinic.example.com/health', 'Our health offers'],
    ['https://grafana.example.com/d/x/heartbeat', 'Heartbeat'],
    ['https://github.com/acme/healthcheck', 'Health check'],
    ['https://docs.example.com/healthz', 'Health'],
    ['https://notes.example.com/healthcheckers'],
    ['https://status.example.com/', 'Status'],
    ['https://notes.example.com/', 'Health of the team'],
    ['no address', 'Health check'],
  ])('takes %s %s for none', (...[url, title]: string[]) => {
    expect(isLinkOf('health', { url, title })).toBe(false);
  });
});

const SOURCE = 'backstage.io/source-location';
const MANAGED = 'backstage.io/managed-by-location';
const CATALOG = 'url:https://github.com/acme/catalog/tree/main/all/x.yaml';

describe('repositoriesOf', () => {
  const entity = (
    annotations: Record<string, string>,
    ...links: { url: string; title?: string }[]
  ): CatalogEntity => ({
    kind: 'Component',
    metadata: { name: 'notes', annotations, links },
  });
  it.each<[string, CatalogEntity, string[]]>([
    [
      'the place of the file, where nothing else says anything',
      entity({ [MANAGED]: CATALOG }),
      ['https://github.com/acme/catalog'],
    ],
    [
      'a slug before the place of the file',
      entity({
        [MANAGED]: CATALOG,
        [SOURCE]: CATALOG,
        'github.com/project-slug': 'acme/notes',
      }),
      ['https://github.com/acme/notes'],
    ],
    [
      'a slug on the own host of the organisation',
      entity({
        [MANAGED]: 'url:https://github.acme.io/acme/catalog/blob/main/x.yaml',
        'github.com/project-slug': 'acme/notes',
      }),
      ['https://github.acme.io/acme/notes'],
    ],
    [
      'a project of GitLab in groups',
      entity({ 'gitlab.com/project-slug': 'acme/team/notes' }),
      ['https://gitlab.com/acme/team/notes'],
    ],
    [
      'a repository of Azure',
      entity({
        'dev.azure.com/project-repo': 'Team A/notes',
        'dev.azure.com/host-org': 'dev.azure.com/acme',
      }),
      ['https://dev.azure.com/acme/Team%20A/_git/notes'],
    ],
    [
      'a source location that was written by hand',
      entity({
        [MANAGED]: CATALOG,
        [SOURCE]: 'url:https://github.com/acme/mono/tree/main/notes/',
      }),
      ['https://github.com/acme/mono'],
    ],
    [
      'links to repositories, each once, and to nothing inside of them',
      entity(
        { [MANAGED]: CATALOG },
        { url: 'https://github.com/acme/notes' },
        { url: 'http://github.com/Acme/notes.git' },
        { url: 'https://github.com/acme/notes/tree/main' },
        { url: 'https://github.com/acme/notes/releases' },
        { url: 'https://github.com/acme/notes/blob/main/README.md' },
        { url: 'https://github.com/orgs/acme/teams/notes' },
        { url: 'https://github.com/acme' },
        { url: 'https://git.acme.io/acme/other', title: 'Source code' },
        { url: 'https://git.acme.io/acme/unknown' },
        { url: 'https://example.com/github.com/x', title: 'On github.com' },
      ),
      ['https://github.com/acme/notes', 'https://git.acme.io/acme/other'],
    ],
    [
      'no links beside a slug',
      entity(
        { 'github.com/project-slug': 'acme/notes' },
        { url: 'https://github.com/acme/frontend', title: 'Frontend' },
      ),
      ['https://github.com/acme/notes'],
    ],
    ['nothing', entity({ 'github.com/project-slug': '../x' }), []],
  ])('gives %s', (_, given, expected) => {
    expect(repositoriesOf(given)).toEqual(expected);
  });
});

const checklist: Checklist = {
  id: 'stores',
  title: 'Stores',
  appliesTo: {},
  stores: [
    { store: 'object-store', kinds: ['S3Bucket'] },
    { store: 'database', kinds: ['DynamoDBTable', 'GraphStore'] },
    { store: 'database', types: ['database', 'neo4j'] },
  ],
  sections: [
    {
      id: 's',
      title: 'S',
      checks: [
        {
          id: 'persistence',
          question: 'Where?',
          severity: 'required',
          allowNone: true,
          answer: {
            type: 'choices',
            values: ['none', 'database', 'postgresql', 'object-store', 'redis'],
          },
          answeredBy: [
            {
              from: 'relation',
              relation: 'dependsOn',
              stores: ['database', 'object-store'],
              map: {
                s3: 'object-store',
                s3bucket: 'object-store',
                dynamodbtable: 'database',
                database: 'database',
                postgres: 'postgresql',
                valkey: 'redis',
                mssql: 'database',
              },
            },
          ],
        },
        {
          id: 'existing-database',
          question: 'Which?',
          severity: 'required',
          answer: { type: 'names', values: ['no'] },
          answeredBy: [
            {
              from: 'relation',
              relation: 'dependsOn',
              stores: ['database'],
              shared: true,
            },
          ],
        },
      ],
    },
  ],
};

describe('stores', () => {
  const vocabulary = vocabularyOf(checklist);
  function answersOf(entity: CatalogEntity, ...others: CatalogEntity[]) {
    const project = (one: CatalogEntity) => projectEntity(one, vocabulary);
    const related = new Map(
      others.map(other => [
        `${other.kind}:default/${other.metadata.name}`.toLowerCase(),
        project(other),
      ]),
    );
    const { answers, findings } = readAnswers({
      entity: project(entity),
      related,
      vocabulary,
      now: 0,
    });
    const values = (id: string) => answers.get(id)?.values;
    return { values, findings };
  }
  const on = (...refs: string[]) =>
    entityOf('Component:default/notes', {
      relations: refs.map(ref => `dependsOn ${ref}`),
    });

  it.each([
    ['S3Bucket', 'assets', undefined, 'object-store'],
    ['DynamoDBTable', 'table', undefined, 'database'],
    ['GraphStore', 'anything', undefined, 'database'],
    ['Resource', 'neo4j', undefined, 'database'],
    ['Resource', 'database', ['postgres'], 'postgresql'],
    ['Resource', 'database', ['postgres', 'valkey'], 'database'],
  ])('a %s of type %s tagged %s answers %s', (kind, type, tags, expected) => {
    const ref = `${kind.toLowerCase()}:default/store`;
    const store = entityOf(`${kind}:default/store`, { type, tags });
    expect(answersOf(on(ref), store).values('persistence')).toEqual([expected]);
  });

  it('an annotation of a database identifies its product', () => {
    const store = entityOf('Resource:default/store', {
      type: 'database',
      annotations: { 'backstage.io/database': 'Postgres' },
    });
    expect(
      answersOf(on('resource:default/store'), store).values('persistence'),
    ).toEqual(['postgresql']);
  });

  it.each([
    ['postgres', ['postgresql']],
    ['S3, Valkey', ['object-store', 'redis']],
    ['mssql', ['database']],
  ])('an owner may answer %s', (text, expected) => {
    const { values, findings } = answersOf(
      entityOf('Component:default/notes', {
        annotations: { 'readiness/persistence': text },
      }),
    );
    expect(values('persistence')).toEqual(expected);
    expect(findings).toEqual([]);
  });

  it('a database counts as existing when other services use it too', () => {
    const store = (...users: string[]) =>
      entityOf('Resource:default/store', {
        type: 'database',
        relations: users.map(user => `dependencyOf component:default/${user}`),
      });
    const entity = on('resource:default/store');
    expect(
      answersOf(entity, store('notes')).values('existing-database'),
    ).toBeUndefined();
    expect(
      answersOf(entity, store('notes', 'lms')).values('existing-database'),
    ).toEqual(['store']);
  });
});
