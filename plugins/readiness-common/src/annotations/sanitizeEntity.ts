// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { sanitizeText } from './answers/sanitizeText';

/** Deeper than this nothing is kept; entities that deep are refused before. */
const MAX_DEPTH = 30;

/**
 * An entity of which every text may be stored and shown: see `sanitizeText`. Kind, name, namespace and the refs of
 * relations are left as they are, because they have to be those of the catalog, which lets no secret's characters into
 * most of them. The same object when there is nothing to take out.
 * @public
 */
export function sanitizeEntity(entity: CatalogEntity): CatalogEntity {
  const { metadata, spec } = entity;
  const { name, namespace } = metadata;
  const clean = sanitizeValue(metadata, 0) as CatalogEntity['metadata'];
  const cleanSpec = sanitizeValue(spec, 0) as CatalogEntity['spec'];
  if (clean === metadata && cleanSpec === spec) {
    return entity;
  }
  return {
    ...entity,
    metadata: {
      ...clean,
      name,
      ...(namespace !== undefined && { namespace }),
    },
    ...(spec !== undefined && { spec: cleanSpec }),
  };
}

function sanitizeValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    return sanitizeText(value);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (depth > MAX_DEPTH) {
    return undefined;
  }
  let isSame = true;
  const clean = (item: unknown) => {
    const cleaned = sanitizeValue(item, depth + 1);
    isSame &&= cleaned === item;
    return cleaned;
  };
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return isSame ? value : items;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [key, clean(item)] as const,
  );
  return isSame ? value : Object.fromEntries(entries);
}
