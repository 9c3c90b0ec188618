// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { testChecklist } from '../testing/checklist';
import { testEntity as entityOf } from '../testing/checklistEntities';
import { readAnswers } from './readAnswers';
import { vocabularyOf } from './vocabularyOf';

const vocabulary = vocabularyOf(testChecklist());
const now = Date.parse('2026-11-23T12:00:00Z');
function gather(entity: CatalogEntity, ...others: CatalogEntity[]) {
  const related = new Map(
    others.map(other => [
      `${other.kind}:${other.metadata.namespace}/${other.metadata.name}`.toLowerCase(),
      other,
    ]),
  );
  return readAnswers({ entity, related, vocabulary, now });
}

const NOTES = 'Component:default/notes';

describe('inheritance', () => {
  const domain = entityOf('Domain:default/learning', {
    annotations: {
      'readiness/license': 'AGPL-3.0-only',
      'readiness/code-review': 'yes',
      'readiness/repository-visibility': 'public',
      'readiness/log-collection': 'splunk',
    },
  });
  const system = entityOf('System:default/Notes', {
    relations: ['partOf domain:default/learning'],
    annotations: {
      'readiness/code-review': 'partly',
      'readiness/code-review.confirmed': '2026-10-02',
      'readiness/confirmed': '2026-10-01',
      'readiness/repository-visibility': 'pubic',
      'readiness/log-collection': 'todo - OPS-1 by 2027-01-31',
      'readiness/scale-trigger': 'n/a - scales by itself',
      'readiness/data': 'pii',
      'readiness/email': 'bulk',
    },
  });
  const relations = ['partOf system:default/notes'];

  it('takes the nearest answer that may be inherited', () => {
    const { answers, findings } = gather(
      entityOf(NOTES, {
        relations,
        annotations: {
          'readiness/confirmed': '2026-11-01',
          'readiness/email': 'none',
        },
      }),
      system,
      domain,
    );
    expect(answers.get('code-review')).toMatchObject({
      values: ['partly'],
      confirmed: '2026-10-02',
      source: {
        level: 'system',
        entityRef: 'system:default/notes',
        key: 'readiness/code-review',
      },
    });
    expect(answers.get('code-review')!.confirmedItself).toBeUndefined();
    expect(answers.get('license')).toMatchObject({
      source: { level: 'domain', entityRef: 'domain:default/learning' },
    });
    expect(answers.get('license')!.confirmed).toBeUndefined();
    // A plan of the System is not inherited, and does not hide the Domain
    expect(answers.get('log-collection')!.source.level).toBe('domain');
    // A mistake of the System does not bring in the answer of the Domain
    expect(answers.has('repository-visibility')).toBe(false);
    expect([...answers.keys()].sort()).toEqual([
      'code-review',
      'email',
      'license',
      'log-collection',
    ]);
    expect(findings.map(({ code, check }) => [code, check])).toEqual([
      ['unknown-value', 'repository-visibility'],
      ['not-inherited', 'log-collection'],
      ['not-inherited', 'scale-trigger'],
      ['not-inherited', 'data'],
    ]);
    expect(findings.at(-1)).toMatchObject({
      entityRef: 'system:default/notes',
      message:
        'readiness/data of system:default/notes does not apply to the services in it: each service must answer for its own data.',
      fix: 'Answer readiness/data on each service.',
    });
  });

  it('gives way to any own answer, even an invalid one', () => {
    const { answers } = gather(
      entityOf(NOTES, {
        relations,
        annotations: {
          'readiness/license': 'no idea',
          'readiness/code-review': 'todo - OPS-9 by 2027-01-31',
        },
      }),
      system,
      domain,
    );
    expect(answers.get('license')).toMatchObject({ form: 'invalid' });
    expect(answers.get('code-review')).toMatchObject({ form: 'planned' });
  });

  it('reads the spec of a file that was not ingested', () => {
    const { answers } = gather(
      {
        kind: 'Component',
        metadata: { name: 'notes', namespace: 'default' },
        spec: { system: 'Notes' },
      },
      system,
      domain,
    );
    expect(answers.get('license')!.source.level).toBe('domain');
  });
});

describe('related entities', () => {
  const stores = [
    entityOf('Resource:default/db', {
      type: 'database',
      annotations: { 'readiness/data': 'pii, typo', 'readiness/nonsense': 'x' },
    }),
    entityOf('Resource:default/cache', { type: 'redis', tags: ['data-none'] }),
    entityOf('Resource:other/db', { type: 'mongodb' }),
  ];

  it('corroborate answers that they agree with', () => {
    const corroborated = (
      annotations: Record<string, string>,
      ref = 'default/db',
    ) =>
      Object.fromEntries(
        [
          ...gather(
            entityOf(NOTES, {
              annotations,
              relations: [
                `dependsOn resource:${ref}`,
                'dependsOn resource:default/cache',
                'consumesApi api:default/users',
                'dependencyOf component:default/lms',
              ],
            }),
            ...stores,
            entityOf('API:default/users'),
            entityOf('Component:default/lms'),
          ).answers.values(),
        ]
          .filter(answer => answer.corroboratedBy)
          .map(answer => [answer.check, answer.corroboratedBy]),
      );
    expect(
      corroborated({
        'readiness/persistence': 'mysql, redis',
        'readiness/data': 'pii',
        'readiness/service-access': 'Users',
        'readiness/consumers': 'learners, LMS',
      }),
    ).toEqual({
      persistence: ['resource:default/cache', 'resource:default/db'],
      data: ['resource:default/db'],
      'service-access': ['api:default/users'],
      consumers: ['component:default/lms'],
    });
    expect(
      corroborated({
        'readiness/persistence': 'mysql, redis, other',
        'readiness/data': 'pii, confidential',
        'readiness/service-access': 'none',
        'readiness/consumers': 'studio',
      }),
    ).toEqual({});
    // That one is a MongoDB
    expect(
      corroborated(
        {
          'readiness/persistence': 'mysql',
          'readiness/service-access': 'none',
        },
        'other/db',
      ).persistence,
    ).toBeUndefined();
  });

  it('report their own data classes, kept apart by namespace', () => {
    const { dataOf, findings } = gather(
      entityOf(NOTES, {
        relations: [
          'dependsOn resource:default/DB',
          'dependsOn resource:other/db',
          'dependsOn resource:default/gone',
          'consumesApi api:default/gone',
          'ownedBy group:default/gone',
        ],
      }),
      ...stores,
    );
    expect([...dataOf]).toEqual([
      ['resource:default/db', ['pii']],
      ['resource:default/cache', ['none']],
    ]);
    expect(findings).toEqual([
      {
        code: 'dangling-relation',
        key: 'relations.dependsOn',
        entityRef: 'component:default/notes',
        message:
          'spec.dependsOn names "resource:default/gone", which is not in the catalog.',
        fix: 'Correct the name in spec.dependsOn, or register that entity.',
      },
      expect.objectContaining({
        code: 'dangling-relation',
        key: 'relations.consumesApi',
      }),
    ]);
  });
});
