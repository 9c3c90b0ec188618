// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';

/** @internal */
export const SHOP = 'component:default/shop';

/** The catalog file of the tests. @internal */
export const SHOP_FILE = `# Owned by the shop team
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations:
    example.com/team: 'shop' # who to ask
    readiness/load-test: "2026-09-01 https://wiki.example.com/load"
spec:
  type: service
  lifecycle: production
  owner: group:default/shop
`;

/** The entity as the catalog made it of the file at an address. @internal */
export function shopAt(location: string, text = SHOP_FILE): Entity {
  const entity = parse(text) as Entity;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: 'default',
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': location,
      },
    },
  };
}

/** The same file with further annotations at the end. @internal */
export function answered(...lines: string[]): string {
  return SHOP_FILE.replace(
    'spec:\n',
    `${lines.map(line => `    ${line}\n`).join('')}spec:\n`,
  );
}
