// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { sanitizeText } from './answers/sanitizeText';

/** Deeper parts are dropped; entities that deep are refused earlier. */
const MAX_DEPTH = 30;

/**
 * The entity with every text safe to store and show: see `sanitizeText`. Kind, name, namespace and the refs of
 * relations stay unchanged, because they must match the catalog, whose syntax excludes most secrets. The same object if
 * there is nothing to remove.
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
  if (Array.isArray(value)) {
    const items = value.map(item => sanitizeValue(item, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  // Copied only when something is found, which is rare: a sweep calls this for every entity.
  const record = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const item = sanitizeValue(record[key], depth + 1);
    if (item !== record[key]) {
      copy ??= Object.fromEntries(Object.entries(record));
      Object.defineProperty(copy, key, { value: item });
    }
  }
  return copy ?? value;
}
