// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { testChecklist } from '../testing/checklist';
import { testEntity as entityOf } from '../testing/checklistEntities';
import { readAnswers } from './readAnswers';
import { readCatalogSources } from './readCatalogSources';
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

describe('catalog sources', () => {
  it('answer when the owner does not, each in its own way', () => {
    const { answers, findings } = gather(
      entityOf(NOTES, {
        description: 'Keeps the notes that learners take.',
        tags: ['python', 'PII', 'visibility-closed'],
        labels: { 'example.com/contains-pii': 'Yes' },
        links: [
          { url: 'https://example.com/wiki', title: 'Docs' },
          { url: 'https://example.com/runbook' },
          { url: 'https://example.com/chat', title: 'Chat' },
        ],
        annotations: {
          'backstage.io/techdocs-ref': 'dir:.',
          'backstage.io/source-location': 'url:https://github.com/edx/notes/',
        },
        relations: [
          'providesApi api:default/notes-api',
          'dependsOn resource:default/notes-db',
          'dependsOn SQSQueue:default/jobs',
          'dependsOn resource:default/pipeline',
          'consumesApi api:other/users',
        ],
      }),
      entityOf('API:default/notes-api', {
        type: 'OpenAPI',
        relations: ['apiConsumedBy component:default/lms'],
      }),
      entityOf('Component:default/lms'),
      entityOf('Resource:default/notes-db', { type: 'mysql' }),
      entityOf('Resource:default/pipeline', { type: 'buildkite-pipeline' }),
      entityOf('SQSQueue:default/jobs'),
      entityOf('API:other/users', { type: 'openapi' }),
    );
    const given = Object.fromEntries(
      [...answers].map(([id, { values, source }]) => [
        id,
        [values, source.key],
      ]),
    );
    expect(given).toEqual({
      purpose: [
        ['Keeps the notes that learners take.'],
        'metadata.description',
      ],
      documentation: [
        ['techdocs', 'https://example.com/wiki', 'https://example.com/runbook'],
        'backstage.io/techdocs-ref, metadata.links',
      ],
      consumers: [['lms'], 'relations.apiConsumedBy'],
      repositories: [
        ['https://github.com/edx/notes/'],
        'backstage.io/source-location',
      ],
      'repository-visibility': [['private'], 'metadata.tags'],
      runs: [['http'], 'relations.providesApi'],
      persistence: [['mysql'], 'relations.dependsOn'],
      messaging: [['sqs'], 'relations.dependsOn'],
      'service-access': [['other/users'], 'relations.consumesApi'],
      data: [
        ['pii'],
        'metadata.tags, metadata.labels.example.com/contains-pii',
      ],
    });
    expect(findings).toEqual([]);
    expect(answers.get('persistence')!.source.level).toBe('catalog');
  });

  it('are replaced by an own answer, but additions are added to it', () => {
    const entity = (consumers: string) =>
      gather(
        entityOf(NOTES, {
          tags: ['pii'],
          annotations: {
            'readiness/data': 'confidential',
            'readiness/consumers': consumers,
          },
          relations: ['dependencyOf component:default/lms'],
        }),
        entityOf('Component:default/lms'),
      ).answers;
    expect(entity('Learners').get('data')!.values).toEqual(['confidential']);
    expect(entity('Learners').get('consumers')).toMatchObject({
      values: ['learners', 'lms'],
      text: 'Learners',
    });
    expect(entity('learners, none').get('consumers')).toMatchObject({
      form: 'invalid',
      values: ['learners'],
    });
  });

  it('are combined for data classes when they disagree, else the first counts', () => {
    const { answers, findings } = readCatalogSources({
      entity: entityOf(NOTES, {
        tags: ['data-none', 'visibility-open'],
        labels: {
          'example.com/contains-pii': 'yes',
          'example.com/visibility': 'private',
        },
      }),
      related: new Map(),
      vocabulary,
      now,
    });
    expect(answers.get('data')!.values).toEqual(['pii']);
    expect(answers.get('repository-visibility')!.values).toEqual(['private']);
    expect(findings).toMatchObject([
      {
        code: 'sources-disagree',
        check: 'repository-visibility',
        key: 'metadata.labels.example.com/visibility',
        message:
          'repository-visibility: metadata.labels.example.com/visibility is "private", metadata.tags is "public"; "private" is used.',
      },
      {
        code: 'sources-disagree',
        check: 'data',
        message:
          'data: metadata.tags is "none", metadata.labels.example.com/contains-pii is "pii"; "pii" is used.',
        fix: 'Correct one of them, or add readiness/data.',
      },
    ]);
  });

  it('say nothing where they fail, and take details', () => {
    const { answers, findings } = gather(
      entityOf(NOTES, {
        description: 'TODO',
        tags: ['pii'],
        annotations: {
          'readiness/confirmed': '2026-11-01',
          'readiness/data.confirmed': '2026-11-10',
          'readiness/purpose.note': 'see the wiki',
        },
      }),
    );
    expect(answers.has('purpose')).toBe(false);
    expect(answers.get('data')).toMatchObject({
      confirmed: '2026-11-10',
      confirmedItself: '2026-11-10',
    });
    expect(findings).toMatchObject([
      { code: 'orphan-detail', key: 'readiness/purpose.note' },
    ]);
  });
});
