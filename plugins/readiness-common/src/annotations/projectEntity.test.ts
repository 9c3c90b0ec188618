// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { testChecklist } from '../testing/checklist';
import {
  PROJECTED_FIELDS,
  projectedFieldsOf,
  projectEntity,
} from './projectEntity';
import { vocabularyOf } from './vocabularyOf';

const checklist = testChecklist();
checklist.sections[0].checks[0].answeredBy!.push(
  { from: 'field', key: 'spec.about.text' },
  { from: 'field', key: 'spec.__proto__.text' },
);
const vocabulary = vocabularyOf(checklist);

describe('projectEntity', () => {
  const entity: CatalogEntity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      uid: '1',
      etag: '2',
      name: 'notes',
      namespace: 'default',
      description: 'Keeps notes',
      annotations: {
        'readiness/data': 'pii',
        'backstage.io/view-url': 'v',
        'backstage.io/techdocs-ref': 'dir:.',
        'backstage.io/orphan': 'true',
        'Readiness/Email': 'none',
      },
      labels: { 'example.com/visibility': 'public', team: 'a' },
      tags: ['b', 'a', 'b'],
      links: [
        { url: 'https://b', title: 'B', icon: 'x' },
        { url: 'https://a' },
      ],
    },
    spec: {
      type: 'service',
      owner: 'group:default/a',
      about: { text: 'Keeps', other: 1 },
      definition: 'long',
    },
    relations: [
      { type: 'partOf', targetRef: 'system:default/B' },
      { type: 'hasPart', targetRef: 'component:default/x' },
      { type: 'dependsOn', targetRef: 'resource:default/a' },
      { type: 'partOf', targetRef: 'system:default/b' },
    ],
  };

  it('keeps what Readiness uses, in one order', () => {
    const projected = projectEntity(entity, vocabulary);
    expect(JSON.stringify(projected)).toBe(
      JSON.stringify({
        kind: 'Component',
        metadata: {
          name: 'notes',
          namespace: 'default',
          description: 'Keeps notes',
          annotations: {
            'Readiness/Email': 'none',
            'backstage.io/techdocs-ref': 'dir:.',
            'backstage.io/view-url': 'v',
            'readiness/data': 'pii',
          },
          labels: { 'example.com/visibility': 'public' },
          tags: ['a', 'b'],
          links: [
            { url: 'https://b', title: 'B', type: 'x' },
            { url: 'https://a' },
          ],
        },
        spec: {
          type: 'service',
          owner: 'group:default/a',
          about: { text: 'Keeps' },
        },
        relations: [
          { type: 'dependsOn', targetRef: 'resource:default/a' },
          { type: 'partOf', targetRef: 'system:default/b' },
        ],
      }),
    );
    const shuffled: CatalogEntity = {
      ...entity,
      metadata: {
        ...entity.metadata,
        etag: '3',
        tags: ['a', 'b'],
        annotations: Object.fromEntries(
          Object.entries(entity.metadata.annotations!).reverse(),
        ),
      },
      relations: [...entity.relations!].reverse(),
    };
    expect(JSON.stringify(projectEntity(shuffled, vocabulary))).toBe(
      JSON.stringify(projected),
    );
    expect(projectEntity(projected, vocabulary)).toEqual(projected);
  });

  it('keeps what locates evidence', () => {
    const annotations = {
      'datadoghq.com/monitor_tags': 'service:notes',
      'splunk.com/index': 'prod',
    };
    const labels = { 'tags.datadoghq.com/service': 'notes' };
    expect(
      projectEntity(
        { kind: 'Component', metadata: { name: 'notes', annotations, labels } },
        vocabulary,
      ).metadata,
    ).toMatchObject({ annotations, labels });
  });

  it('requests the fields of the checklist from the catalog as well', () => {
    expect(projectedFieldsOf(vocabulary)).toEqual([
      ...PROJECTED_FIELDS,
      'spec.about.text',
    ]);
  });
});
