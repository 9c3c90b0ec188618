// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { AnnotationEditError } from './AnnotationEditError';
import { readFileAnnotations } from './readFileAnnotations';

const FILE = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations:
    readiness/data: [pii, health]
    Readiness/Capacity: 500
    readiness/none: >-
      email,
      messaging
    example.com/map: { a: 1 }
---
kind: API
metadata: { name: shop }
`;

describe('readFileAnnotations', () => {
  it('reads values as the parser of answers does, and keys as they are written', () => {
    expect([
      ...readFileAnnotations({ text: FILE, entityRef: 'Component:shop' }),
    ]).toEqual(
      expect.arrayContaining([
        ['readiness/data', 'pii, health'],
        ['Readiness/Capacity', '500'],
        ['readiness/none', 'email, messaging'],
      ]),
    );
    expect(
      readFileAnnotations({ text: FILE, entityRef: 'api:default/shop' }).size,
    ).toBe(0);
  });

  it('refuses a file without the entity, with its name', () => {
    const read = () =>
      readFileAnnotations({
        text: FILE,
        entityRef: 'component:default/other',
        file: 'catalog-info.yaml',
      });
    expect(read).toThrow(AnnotationEditError);
    expect(read).toThrow('catalog-info.yaml: component:default/other is not');
  });
});
