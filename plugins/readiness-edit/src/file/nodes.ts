// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** The pair of a map with this key, as it is written. @internal */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find(
    pair => isScalar(pair.key) && String(pair.key.value) === key,
  );
}

/** A key as the catalog reads it; `undefined` for keys that are no text. @internal */
export function keyText({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

/** What an alias stands for; other nodes as they are. @internal */
export function resolve(value: unknown, document: Document): unknown {
  return isAlias(value) ? value.resolve(document) : value;
}

/** A name as it is written: one of digits stays one of digits. @internal */
export function nameText(value: unknown, document: Document): string {
  const node = resolve(value, document);
  if (!isScalar(node) || node.value === null) {
    return '';
  }
  return typeof node.value === 'string'
    ? node.value
    : node.source ?? String(node.value);
}

/** Calls back for a node and all nodes in it, keys included. Documents are not deep, see `readDocuments`. @internal */
export function eachNode(value: unknown, visit: (node: Node) => void): void {
  if (isPair(value)) {
    eachNode(value.key, visit);
    eachNode(value.value, visit);
    return;
  }
  if (isCollection(value)) {
    visit(value);
    for (const item of value.items) {
      eachNode(item, visit);
    }
  } else if (isScalar(value) || isAlias(value)) {
    visit(value);
  }
}

/** Where a node begins; its anchor and tag may stand before. @internal */
export function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** Where a pair begins. @internal */
export function pairOffset(pair: Pair): number | undefined {
  return offsetOf(pair.key) ?? offsetOf(pair.value);
}

/** A map among the values of a map, also behind an alias. @internal */
export function mapIn(
  map: YAMLMap,
  key: string,
  document: Document,
): YAMLMap | undefined {
  const value = resolve(pairOf(map, key)?.value, document);
  return isMap(value) ? value : undefined;
}
