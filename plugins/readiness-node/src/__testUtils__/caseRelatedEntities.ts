// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testEntity } from 'backstage-plugin-readiness-common/testUtils';

/** What the services of `contradictionCases` are related to, by ref. @internal */
export const caseRelatedEntities = new Map(
  [
    testEntity('resource:default/events', { type: 'kafka' }),
    testEntity('resource:default/orders', { type: 'mysql' }),
    testEntity('resource:default/learners', {
      type: 'database',
      annotations: { 'readiness/data': 'pii' },
    }),
    testEntity('component:default/lms', { type: 'service' }),
    testEntity('component:default/utils', { type: 'library' }),
    testEntity('api:default/search', { type: 'graphql' }),
    testEntity('api:default/grades', {
      type: 'grpc',
      annotations: { 'readiness/data': 'confidential' },
    }),
  ].map(entity => [`${entity.kind}:default/${entity.metadata.name}`, entity]),
);
