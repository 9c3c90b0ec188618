// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How large an entity may be to be evaluated. @public */
export interface EntityLimits {
  /** Members of one object: annotations, labels, fields of `spec`. */
  annotations: number;
  /** Characters of a key. */
  keys: number;
  /** Characters of all texts together; of one text the first 10,000 count, as no more is read. */
  text: number;
  /** Items of one list in `metadata`: tags, links. */
  listed: number;
  /** Relations, and items of one list in `spec`. */
  relations: number;
  /** Objects and lists inside each other. */
  depth: number;
}

/** @public */
export const DEFAULT_ENTITY_LIMITS: EntityLimits = {
  annotations: 1_000,
  keys: 1_000,
  text: 750_000,
  listed: 1_000,
  relations: 12_000,
  depth: 20,
};

const READ_OF_ONE_TEXT = 10_000;

/** What a value takes beside its text, so that millions of numbers are not for free. */
const PER_VALUE = 4;

interface Walk {
  limits: EntityLimits;
  text: number;
}

/**
 * What about an entity is larger than the limits, as a sentence that names the place, the limit and its key; undefined
 * when nothing is. Looks no further than the first, takes time for what is within the limits only, and never throws.
 * @param place - what the sentence calls the entity: `entity` gives `entity.metadata.annotations`
 * @public
 */
export function entityExcess(
  entity: unknown,
  limits: EntityLimits,
  place = '',
): string | undefined {
  if (typeof entity !== 'object' || entity === null) {
    return undefined;
  }
  const at = (path: string) => (place ? `${place}.${path}` : path);
  const { metadata, spec, relations } = entity as Record<string, unknown>;
  const walk: Walk = { limits, text: 0 };
  return (
    excessOfRelations(relations, limits, at('relations')) ??
    excess(metadata, walk, {
      path: at('metadata'),
      depth: 1,
      list: 'listed',
    }) ??
    excess(spec, walk, { path: at('spec'), depth: 1, list: 'relations' })
  );
}

function excess(
  value: unknown,
  walk: Walk,
  at: { path: string; depth: number; list: 'listed' | 'relations' },
): string | undefined {
  const { limits } = walk;
  const { path, depth, list } = at;
  walk.text += PER_VALUE;
  if (typeof value === 'string') {
    walk.text += Math.min(value.length, READ_OF_ONE_TEXT);
  }
  if (walk.text > limits.text) {
    return tooMuch(path, 'ends what is read of all texts', 'text', limits);
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth > limits.depth) {
    return tooMuch(path, 'lies too deep', 'depth', limits);
  }
  const isList = Array.isArray(value);
  const limit = isList ? list : 'annotations';
  const keys = Object.keys(value);
  if (keys.length > limits[limit]) {
    const has = `has ${keys.length} ${isList ? 'items' : 'entries'}`;
    return tooMuch(path, has, limit, limits);
  }
  for (const key of keys) {
    if (key.length > limits.keys) {
      const has = `has a key of ${key.length} characters, ${shown(key)}`;
      return tooMuch(path, has, 'keys', limits);
    }
    const item = (value as Record<string, unknown>)[key];
    const found = excess(item, walk, {
      path: path + (isList ? `[${key}]` : `.${shown(key)}`),
      depth: depth + 1,
      list,
    });
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function excessOfRelations(
  relations: unknown,
  limits: EntityLimits,
  path: string,
): string | undefined {
  if (!Array.isArray(relations)) {
    return undefined;
  }
  if (relations.length > limits.relations) {
    const items = `has ${relations.length} items`;
    return tooMuch(path, items, 'relations', limits);
  }
  return undefined;
}

function tooMuch(
  path: string,
  what: string,
  limit: keyof EntityLimits,
  limits: EntityLimits,
): string {
  return `${path} ${what}: the limit is ${limits[limit]} (readiness.limits.entity.${limit})`;
}

function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
