// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { chooseEntity, findNamed } from './chooseEntity';

const entities = [
  { entityRef: 'component:default/shop', file: 'shop/catalog-info.yaml' },
  { entityRef: 'component:other/shop', file: 'other.yaml' },
  { entityRef: 'component:default/cart', file: 'cart/catalog-info.yaml' },
];

describe('chooseEntity', () => {
  it('finds an entity by its name, its ref, and anything between them', () => {
    for (const text of [
      'cart',
      'Component:Cart',
      'default/cart',
      'component:default/cart',
      ' cart ',
    ]) {
      expect(chooseEntity(entities, text)).toBe(entities[2]);
    }
    expect(chooseEntity(entities, 'other/shop')).toBe(entities[1]);
  });

  it('takes the only one that there is', () => {
    expect(chooseEntity(entities.slice(2), undefined)).toBe(entities[2]);
  });

  it('lists the candidates of an ambiguous name', () => {
    expect(() => chooseEntity(entities, 'shop')).toThrow(
      expect.objectContaining({
        message: '"shop" may be 2 entities.',
        fix: expect.stringContaining('component:other/shop (other.yaml)'),
      }),
    );
    expect(() => chooseEntity(entities, undefined)).toThrow('There are 3');
  });

  it('says what is near when there is none', () => {
    expect(() => chooseEntity(entities, 'component:default/cartt')).toThrow(
      expect.objectContaining({
        fix: expect.stringContaining('component:default/cart'),
      }),
    );
    expect(findNamed(entities, 'a:b:c/d')).toEqual([]);
  });
});
