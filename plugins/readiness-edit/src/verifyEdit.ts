// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { keyText, pairOf, resolve } from './file/nodes';
import { readDocuments } from './file/readDocuments';
import type { AnnotationPlace } from './map/editMetadata';
import { Refusal } from './Refusal';
import type { WantedAnnotations } from './wanted/types';

/**
 * Reads the edited text again, and compares it with the old one: annotations are what was wanted, and nothing else is
 * different in the eyes of a reader.
 * @throws Refusal `unproven`
 * @internal
 */
export function verifyEdit(options: {
  before: { text: string; documents: Document[]; place: AnnotationPlace };
  text: string;
  wanted: WantedAnnotations;
}): void {
  const { before, text, wanted } = options;
  const documents = readDocuments(text);
  const index = before.documents.indexOf(before.place.document);
  const isProven =
    documents.length === before.documents.length &&
    documents.every((document, at) =>
      at === index
        ? hasWanted(document, before.place, wanted)
        : document.errors.length === before.documents[at].errors.length &&
          sourceOf(document, text) ===
            sourceOf(before.documents[at], before.text),
    );
  if (!isProven) {
    throw new Refusal(
      'unproven',
      'The file is written in a way in which the edit would change something else too.',
    );
  }
}

function sourceOf({ range }: Document, text: string): string {
  return range ? text.slice(range[0], range[2]) : '';
}

function hasWanted(
  document: Document,
  { root, metadata, annotations, document: old }: AnnotationPlace,
  wanted: WantedAnnotations,
): boolean {
  const newRoot = document.contents;
  const newMetadata = isMap(newRoot) && pairOf(newRoot, 'metadata')?.value;
  if (document.errors.length > 0 || !isMap(newRoot) || !isMap(newMetadata)) {
    return false;
  }
  return (
    areSame(without(root, 'metadata'), without(newRoot, 'metadata')) &&
    areSame(
      without(metadata, 'annotations'),
      without(newMetadata, 'annotations'),
    ) &&
    root.anchor === newRoot.anchor &&
    metadata.anchor === newMetadata.anchor &&
    haveWanted(
      { map: annotations, document: old },
      { value: pairOf(newMetadata, 'annotations')?.value, document },
      wanted,
    )
  );
}

function without(map: YAMLMap, key: string): Pair[] {
  return map.items.filter(pair => keyText(pair) !== key);
}

function haveWanted(
  before: { map: YAMLMap | undefined; document: Document },
  after: { value: unknown; document: Document },
  { set, removed, renamed }: WantedAnnotations,
): boolean {
  const stays = new Map<string, Pair>();
  for (const pair of before.map?.items ?? []) {
    const key = keyText(pair);
    if (key !== undefined && !removed.has(key) && !renamed.has(key)) {
      stays.set(key, pair);
    }
  }
  const keys = new Set([...stays.keys(), ...set.keys()]);
  const items = isMap(after.value) ? after.value.items : [];
  return (
    items.length === keys.size &&
    items.every(pair => {
      const key = keyText(pair);
      if (key === undefined || !keys.has(key)) {
        return false;
      }
      const value = set.get(key);
      if (value === undefined) {
        return isSame(stays.get(key)!.value, pair.value);
      }
      const node = resolve(pair.value, after.document);
      return isScalar(node) && node.value === value;
    })
  );
}

function areSame(left: Pair[], right: Pair[]): boolean {
  return (
    left.length === right.length &&
    left.every((pair, at) => isSame(pair, right[at]))
  );
}

/** Whether two nodes are the same to any reader: values, types, tags, anchors and style. */
function isSame(left: any, right: any): boolean {
  if (left === null || right === null || !left || !right) {
    return left === right;
  }
  if ('items' in left || 'items' in right) {
    return (
      left.constructor === right.constructor &&
      left.tag === right.tag &&
      left.anchor === right.anchor &&
      left.flow === right.flow &&
      left.items.length === right.items.length &&
      left.items.every((item: unknown, at: number) =>
        isSame(item, right.items[at]),
      )
    );
  }
  if (isAlias(left) || isAlias(right)) {
    return isAlias(left) && isAlias(right) && left.source === right.source;
  }
  if (isScalar(left) && isScalar(right)) {
    return (
      left.type === right.type &&
      left.tag === right.tag &&
      left.anchor === right.anchor &&
      left.source === right.source &&
      String(left.value) === String(right.value)
    );
  }
  return isSame(left.key, right.key) && isSame(left.value, right.value);
}
