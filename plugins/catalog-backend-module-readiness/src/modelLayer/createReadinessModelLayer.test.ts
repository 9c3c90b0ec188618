// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { vocabularyOf } from 'backstage-plugin-readiness-common';
import { loadChecklist } from 'backstage-plugin-readiness-node/checklist';
import { createReadinessModelLayer } from './createReadinessModelLayer';

describe('createReadinessModelLayer', () => {
  it('describes every annotation, and restricts none', async () => {
    const vocabulary = vocabularyOf(await loadChecklist());
    const { annotations } = compileCatalogModel([
      defaultCatalogEntityModel,
      createReadinessModelLayer(vocabulary),
    ]).getMetadata();
    const ours = annotations.filter(({ name }) =>
      name.startsWith('readiness/'),
    );
    expect(ours).toHaveLength(vocabulary.checks.size + 3);
    expect(ours.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['readiness/none', 'readiness/launch-date']),
    );
    expect(
      ours.find(({ name }) => name === 'readiness/messaging')?.description,
    ).toMatch(/^Which message queues .*\? Values: none, rabbitmq, kafka/);
    expect(ours.filter(annotation => 'schema' in annotation)).toEqual([]);
  });
});
