// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** How large an entity may be to be evaluated. @public */
export interface EntityLimits {
  /** Members of one object: annotations, labels, fields of `spec`. */
  annotations: number;
  /** Characters of a key. */
  keys: number;
  /** Characters of all texts together; of one text only the first 10,000 count, because no more is read. */
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

/** Counted for each value beside its text, so that millions of numbers are not free. */
const PER_VALUE = 4;

/** A path inside the entity, turned into text only for the message. */
interface Place {
  key: string;
  parent?: Place;
  isItem?: boolean;
}

interface Walk {
  limits: EntityLimits;
  text: number;
}

/**
 * What about an entity exceeds the limits, as a sentence that names the place, the limit and its key; undefined if
 * nothing does. Stops at the first, reads no more than the limits allow, and never throws.
 * @param place - how the sentence calls the entity: `entity` gives `entity.metadata.annotations`
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
  const at = (key: string): Place => ({ key: place ? `${place}.${key}` : key });
  const { metadata, spec, relations } = entity as Record<string, unknown>;
  const walk: Walk = { limits, text: 0 };
  return (
    excessOfRelations(relations, limits, at('relations')) ??
    excess(metadata, walk, at('metadata'), 1, 'listed') ??
    excess(spec, walk, at('spec'), 1, 'relations')
  );
}

function excess(
  value: unknown,
  walk: Walk,
  path: Place,
  depth: number,
  list: 'listed' | 'relations',
): string | undefined {
  const { limits } = walk;
  walk.text += PER_VALUE;
  if (typeof value === 'string') {
    walk.text += Math.min(value.length, READ_OF_ONE_TEXT);
  }
  if (walk.text > limits.text) {
    return tooMuch(path, 'exceeds the total length of texts', 'text', limits);
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth > limits.depth) {
    return tooMuch(path, 'is nested too deeply', 'depth', limits);
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
    const inner = { key, parent: path, isItem: isList };
    const found = excess(item, walk, inner, depth + 1, list);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function excessOfRelations(
  relations: unknown,
  limits: EntityLimits,
  path: Place,
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
  path: Place,
  what: string,
  limit: keyof EntityLimits,
  limits: EntityLimits,
): string {
  return `${textOf(path)} ${what}: the limit is ${
    limits[limit]
  } (readiness.limits.entity.${limit})`;
}

function textOf({ key, parent, isItem }: Place): string {
  if (!parent) {
    return key;
  }
  return textOf(parent) + (isItem ? `[${key}]` : `.${shown(key)}`);
}

function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
