// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { FoundEntity } from '../file/findEntity';
import { eachNode, keyText, offsetOf, pairOf, resolve } from '../file/nodes';
import type { SourceText } from '../file/SourceText';
import { Refusal } from '../Refusal';
import type { WantedAnnotations } from '../wanted/types';
import { removeFromBlock } from './blockMap';
import { hasComment, refuseComment } from './comments';
import { createAnnotations } from './createAnnotations';
import { editMap, isEmptyEdit, planMapEdit } from './editMap';
import { removeFromFlow } from './flowMap';
import { colonOf, pairEnd, refuseComplexKeys, startOf } from './tokens';
import type { MapEdit, Splice } from './types';

/** The metadata and the annotations of an entity, as nodes that can be edited. @internal */
export interface AnnotationPlace {
  document: Document;
  root: YAMLMap;
  metadata: YAMLMap;
  /** Without one, or with an empty one, the map is made. */
  annotations?: YAMLMap;
}

/**
 * Where the annotations of an entity are, or would be.
 * @throws Refusal if that is shared with another place, or in another file
 * @internal
 */
export function placeOf({ document, root }: FoundEntity): AnnotationPlace {
  const metadata = pairOf(root, 'metadata')!.value;
  refuseAlias(metadata, 'metadata');
  if (!isMap(metadata)) {
    throw notAMap(metadata, 'metadata');
  }
  const place = { document, root, metadata };
  const pair = pairOf(metadata, 'annotations');
  const annotations = pair?.value;
  if (!pair) {
    refuseMerge(metadata);
    return place;
  }
  refuseAlias(annotations, 'metadata.annotations');
  if (
    annotations === null ||
    (isScalar(annotations) && annotations.value === null)
  ) {
    return place;
  }
  if (!isMap(annotations)) {
    throw notAMap(annotations, 'metadata.annotations');
  }
  refuseMerge(annotations);
  refusePlaceholder(annotations);
  return { ...place, annotations };
}

/** The splices that give an entity the wanted annotations. @throws Refusal @internal */
export function editMetadata(
  source: SourceText,
  place: AnnotationPlace,
  wanted: WantedAnnotations,
): Splice[] {
  const { document, root, metadata, annotations } = place;
  const pair = pairOf(metadata, 'annotations');
  if (!annotations || annotations.items.length === 0) {
    const entries = [...wanted.set];
    if (entries.length === 0) {
      return [];
    }
    refuseShared(document, [root, metadata, annotations]);
    return createAnnotations({ source, root, metadata, pair, entries });
  }
  const edit = planMapEdit(annotations, wanted, ({ value }) => {
    const node = resolve(value, document);
    return isScalar(node) && typeof node.value === 'string'
      ? node.value
      : undefined;
  });
  if (isEmptyEdit(edit)) {
    return [];
  }
  const touched = [...edit.removed, ...edit.replaced.map(one => one.pair)];
  refuseShared(document, [root, metadata, annotations], touched);
  for (const { value } of touched) {
    if (isMap(value)) {
      refusePlaceholder(value);
    }
  }
  const isAllGone =
    edit.removed.length === annotations.items.length &&
    edit.inserted.length === 0;
  return isAllGone
    ? removeAll(source, metadata, annotations, edit)
    : editMap(source, annotations, edit);
}

/** Removes the whole map: the catalog refuses annotations without a value. */
function removeAll(
  source: SourceText,
  metadata: YAMLMap,
  annotations: YAMLMap,
  { removed }: MapEdit,
): Splice[] {
  const pair = pairOf(metadata, 'annotations')!;
  refuseComplexKeys(metadata);
  if (metadata.flow) {
    return removeFromFlow(source, metadata, new Set([pair]));
  }
  if (annotations.flow) {
    refuseComment(source.comments, startOf(pair), pairEnd(pair));
  }
  if (!hasComment(source.comments, startOf(pair), pairEnd(pair))) {
    return removeFromBlock(source, [pair]);
  }
  // Its comments stay, and so does what they are about.
  refuseComplexKeys(annotations);
  const colon = colonOf(pair);
  const at = colon.offset + colon.source.length;
  return [
    { start: at, end: at, text: ' {}' },
    ...removeFromBlock(source, removed),
  ];
}

function refuseAlias(node: unknown, what: string): void {
  if (isAlias(node)) {
    throw new Refusal(
      'alias',
      `${what} is an alias (*${node.source}): the edit would change another place too.`,
      'Write the map out, or edit the file by hand.',
      offsetOf(node),
    );
  }
}

function notAMap(node: unknown, what: string): Refusal {
  return new Refusal(
    'not-a-map',
    `${what} is no map of keys and values.`,
    'Make it one first.',
    offsetOf(node),
  );
}

function refuseMerge(map: YAMLMap): void {
  const merge = map.items.find(pair => keyText(pair) === '<<');
  if (merge) {
    throw new Refusal(
      'merge-key',
      'The annotations may come from a merge key (<<), which some readers follow and others do not.',
      'Write the map out, or edit the file by hand.',
      offsetOf(merge.key),
    );
  }
}

function refusePlaceholder(map: YAMLMap): void {
  const placeholder = map.items.find(pair => keyText(pair)?.startsWith('$'));
  if (placeholder) {
    throw new Refusal(
      'placeholder',
      `${keyText(placeholder)} takes the text from another file.`,
      'Edit that file, or write the text here in its place.',
      offsetOf(placeholder.key),
    );
  }
}

/** Refuses to change what stands for another place too: maps with an anchor that is used, and values with one. */
function refuseShared(
  document: Document,
  maps: (Node | undefined)[],
  touched: { value: unknown }[] = [],
): void {
  const used = new Set<string>();
  eachNode(document.contents, node => {
    if (isAlias(node)) {
      used.add(node.source);
    }
  });
  const refuseAnchor = (node: Node | undefined) => {
    const anchor = node && 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined && used.has(anchor)) {
      throw new Refusal(
        'anchor',
        `&${anchor} is used in another place, which the edit would change too.`,
        `Write out what *${anchor} stands for there, or edit the file by hand.`,
        offsetOf(node),
      );
    }
  };
  maps.forEach(refuseAnchor);
  for (const { value } of touched) {
    eachNode(value, refuseAnchor);
  }
}
