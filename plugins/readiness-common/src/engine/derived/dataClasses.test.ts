// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { derive, entity } from '../../__testUtils__/derive';

describe('data-of-stores', () => {
  const chain = [
    entity('resource:default/a', 'database', {
      dependsOn: [
        'resource:default/b',
        'resource:default/a',
        'component:default/svc',
      ],
    }),
    entity('resource:default/b', 'database', {
      dependsOn: ['resource:default/c', 'resource:default/a'],
    }),
    entity('resource:default/c', 's3-bucket', {
      dependsOn: ['resource:default/a'],
    }),
    entity('component:default/svc', 'service', {
      dependsOn: ['resource:default/d'],
    }),
    entity('resource:default/d', 'database'),
  ];
  const at = (
    dataOf: Record<string, string[]>,
    dependsOn = ['resource:default/a'],
  ) => derive({ related: chain, relations: { dependsOn }, dataOf });

  it('passes through stores without an answer, and shows the path', () => {
    const { values, texts } = at({ 'resource:default/c': ['pii', 'none'] });
    expect(values['data-of-stores']).toEqual(['pii']);
    expect(texts['data-of-stores']).toBe(
      'pii (resource:default/a → resource:default/b → resource:default/c)',
    );
  });

  it('stops at an answer, even if it is none', () => {
    const classified = { 'resource:default/c': ['pii'] };
    expect(
      at({ ...classified, 'resource:default/b': ['none'] }).values[
        'data-of-stores'
      ],
    ).toEqual([]);
    expect(
      at({ ...classified, 'resource:default/a': ['confidential'] }).values[
        'data-of-stores'
      ],
    ).toEqual(['confidential']);
  });

  it('does not pass through services or cycles, and takes the shortest path', () => {
    expect(
      at({ 'resource:default/d': ['pii'] }).values['data-of-stores'],
    ).toEqual([]);
    expect(
      at({ 'component:default/svc': ['pii'] }).values['data-of-stores'],
    ).toEqual([]);
    const direct = at({ 'resource:default/c': ['pii'] }, [
      'resource:default/a',
      'resource:default/c',
    ]);
    expect(direct.texts['data-of-stores']).toBe('pii (resource:default/c)');
  });
});

describe('data-of-apis and served-api-types', () => {
  it('reads consumed and provided APIs, and names those that provide data', () => {
    const { values, texts } = derive({
      related: [
        entity('api:default/x', 'OpenAPI'),
        entity('api:default/y'),
        entity('api:default/z', 'grpc'),
      ],
      relations: {
        consumesApi: ['API:default/X', 'api:default/y'],
        providesApi: [
          'api:default/x',
          'api:default/y',
          'api:default/z',
          'api:default/gone',
        ],
      },
      dataOf: {
        'api:default/x': ['pii', 'none'],
        'api:default/z': ['confidential'],
      },
    });
    expect(values['data-of-apis']).toEqual(['pii']);
    expect(texts['data-of-apis']).toBe('pii (api:default/x)');
    expect(values['served-api-types']).toEqual(['grpc', 'openapi']);
  });
});
