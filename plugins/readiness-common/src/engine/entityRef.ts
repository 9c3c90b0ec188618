// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';

/**
 * The ref of an entity, `kind:namespace/name`, in lower case: the key of every map of entities here. The catalog
 * compares refs in the same way.
 *
 * @remarks Never throws: missing parts of a malformed entity stay empty, the namespace becomes `default`.
 * @public
 */
export function entityRefOf(entity: CatalogEntity): string {
  const kind = String(entity?.kind ?? '');
  const name = String(entity?.metadata?.name ?? '');
  const namespace = String(entity?.metadata?.namespace || 'default');
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
