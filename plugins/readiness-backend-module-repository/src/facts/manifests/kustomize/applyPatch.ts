// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { applyPatch as applyOperations, type Operation } from 'fast-json-patch';
import { isMap, type Json } from '../../isMap';

/** Operations of one patch; real ones have a few. */
const MOST_OPERATIONS = 200;

/** By which key Kubernetes tells the items of a list apart: containers, volumes and variables have names. */
function isNamed(items: unknown[]): items is Json[] {
  return (
    items.length > 0 &&
    items.every(item => isMap(item) && typeof item.name === 'string')
  );
}

function mergeLists(base: unknown[], over: unknown[]): unknown[] {
  if (!isNamed(base) || !isNamed(over)) {
    return over;
  }
  const byName = new Map(base.map(item => [item.name, item]));
  for (const item of over) {
    if (item.$patch === 'delete') {
      byName.delete(item.name);
    } else {
      byName.set(item.name, mergeStrategic(byName.get(item.name), item));
    }
  }
  return [...byName.values()];
}

/**
 * Lays a strategic-merge patch over an object, as kustomize does: maps key by key, lists of named items by name, `null` takes
 * away. Changes neither.
 * @internal
 */
export function mergeStrategic(base: unknown, over: unknown): any {
  if (Array.isArray(base) && Array.isArray(over)) {
    return mergeLists(base, over);
  }
  if (!isMap(over)) {
    return over;
  }
  const target: Json = Object.create(null);
  if (isMap(base) && over.$patch !== 'replace') {
    Object.assign(target, base);
  }
  for (const key of Object.keys(over)) {
    if (over[key] === null) {
      delete target[key];
    } else if (key !== '$patch') {
      target[key] = mergeStrategic(target[key], over[key]);
    }
  }
  return target;
}

/**
 * Applies the operations of a JSON patch (RFC 6902). An operation that does not fit is left out, as kustomize would refuse
 * the whole: what the others say is still more than nothing.
 * @internal
 */
export function applyJsonPatch(object: Json, operations: unknown[]): Json {
  let result = structuredClone(object);
  for (const operation of operations.slice(0, MOST_OPERATIONS)) {
    const before = structuredClone(result);
    try {
      result = applyOperations(
        result,
        [operation as Operation],
        true,
        true,
      ).newDocument;
    } catch {
      result = before;
    }
  }
  return result;
}
