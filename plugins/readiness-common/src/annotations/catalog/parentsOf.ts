// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';

/** An entity from which answers are inherited. @internal */
export interface Parent {
  level: 'system' | 'domain';
  entity: CatalogEntity;
}

/** The System of an entity and that System's Domain, if they exist, nearest first. @internal */
export function parentsOf(
  entity: CatalogEntity,
  related: ReadonlyMap<string, CatalogEntity>,
): Parent[] {
  const system = parent(entity, related, 'system');
  const domain = system && parent(system, related, 'domain');
  const parents: Parent[] = [];
  if (system) {
    parents.push({ level: 'system', entity: system });
  }
  if (domain) {
    parents.push({ level: 'domain', entity: domain });
  }
  return parents;
}

function parent(
  entity: CatalogEntity,
  related: ReadonlyMap<string, CatalogEntity>,
  kind: 'system' | 'domain',
): CatalogEntity | undefined {
  if (Array.isArray(entity?.relations)) {
    const prefix = `${kind}:`;
    const refs = entity.relations
      .filter(({ type }) => type === 'partOf')
      .map(({ targetRef }) => targetRef.toLowerCase())
      .filter(ref => ref.startsWith(prefix))
      .sort();
    return refs.length > 0 ? related.get(refs[0]) : undefined;
  }
  // A file that the catalog has not processed yet
  const given = entity?.spec?.[kind];
  if (typeof given !== 'string' || given === '') {
    return undefined;
  }
  const colon = given.indexOf(':');
  const rest = given.slice(colon + 1);
  const namespace = entity.metadata.namespace || 'default';
  const full = rest.includes('/') ? rest : `${namespace}/${rest}`;
  return related.get(`${kind}:${full}`.toLowerCase());
}
