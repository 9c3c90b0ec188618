// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';
import { relationsMadeBy, relationsOfSpec } from './relationsOfSpec';

function entity(kind: string, spec: Record<string, unknown>): CatalogEntity {
  return { kind, metadata: { name: 'Books', namespace: 'shop' }, spec };
}

function texts(relations: { type: string; targetRef: string }[]) {
  return relations.map(({ type, targetRef }) => `${type} ${targetRef}`);
}

describe('relationsOfSpec', () => {
  it('gives the relations of a component as the catalog makes them', () => {
    const relations = relationsOfSpec(
      entity('Component', {
        owner: 'Readers',
        system: 'default/Library',
        domain: 'not-of-components',
        subcomponentOf: 'shelf',
        providesApis: ['lend'],
        consumesApis: ['API:default/pay'],
        dependsOn: ['resource:books-db', 'resource:Books-DB', 'other'],
        dependencyOf: ['component:till'],
      }),
    );
    expect(texts(relations)).toEqual([
      'ownedBy group:shop/readers',
      'partOf system:default/library',
      'partOf component:shop/shelf',
      'providesApi api:shop/lend',
      'consumesApi api:default/pay',
      'dependsOn resource:shop/books-db',
      'dependsOn component:shop/other',
      'dependencyOf component:shop/till',
    ]);
  });

  it.each([
    [
      'System',
      { domain: 'reading', system: 'x' },
      'partOf domain:shop/reading',
    ],
    ['Domain', { subdomainOf: 'all', domain: 'x' }, 'partOf domain:shop/all'],
  ])('gives a %s its Domain', (kind, spec, expected) => {
    expect(texts(relationsOfSpec(entity(kind, spec)))).toEqual([expected]);
  });

  it('leaves out what is no ref', () => {
    const spec = { owner: 7, system: {}, dependsOn: [null, '', ' ', ['a']] };
    expect(relationsOfSpec(entity('Component', spec))).toEqual([]);
    expect(
      relationsOfSpec({ kind: 'Component', metadata: { name: 'a' } }),
    ).toEqual([]);
  });
});

describe('relationsMadeBy', () => {
  it('gives an API the components that provide and consume it', () => {
    const made = relationsMadeBy([
      entity('Component', { providesApis: ['lend'] }),
      {
        kind: 'Component',
        metadata: { name: 'till' },
        spec: { consumesApis: ['shop/lend'] },
      },
    ]);
    expect(texts(made.get('api:shop/lend')!)).toEqual([
      'apiProvidedBy component:shop/books',
      'apiConsumedBy component:default/till',
    ]);
  });
});
