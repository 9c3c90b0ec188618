// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';

/**
 * A short way to write an entity in a test: its ref, metadata, `spec.type`, and relations as `dependsOn resource:default/db`.
 * @alpha
 */
export function testEntity(
  ref: string,
  rest: Partial<CatalogEntity['metadata']> & {
    type?: string;
    relations?: string[];
  } = {},
): CatalogEntity {
  const [, kind, namespace, name] = /^(.*):(.*)\/(.*)$/.exec(ref)!;
  const { type, relations = [], ...metadata } = rest;
  return {
    kind,
    metadata: { name, namespace, ...metadata },
    spec: { type },
    relations: relations.map(relation => {
      const [relationType, targetRef] = relation.split(' ');
      return { type: relationType, targetRef };
    }),
  };
}
