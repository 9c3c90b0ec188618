// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Pair, YAMLMap } from 'yaml';
import {
  annotationLine,
  quoteYaml,
} from 'backstage-plugin-readiness-common/engine';
import { keyText } from '../file/nodes';
import type { SourceText } from '../file/SourceText';
import { Refusal } from '../Refusal';
import { indentOf, linesBelow } from './blockMap';
import { refuseComment } from './comments';
import { flowPair, separatorOf } from './flowMap';
import {
  colonOf,
  endOf,
  propsOf,
  refuseComplexKeys,
  startOf,
  tokensOf,
} from './tokens';
import type { Entry, Splice } from './types';

/** Below these of its fields, people write the annotations of an entity. */
const ABOVE = new Set(['namespace', 'name', 'title', 'description', 'labels']);

/**
 * Writes a map of annotations where there is none, or an empty one.
 * @param pair - `annotations` of the metadata, if it is there
 * @param entries - at least one
 * @throws Refusal
 * @internal
 */
export function createAnnotations(options: {
  source: SourceText;
  root: YAMLMap;
  metadata: YAMLMap;
  pair: Pair | undefined;
  entries: Entry[];
}): Splice[] {
  const { source, root, metadata, pair, entries } = options;
  refuseComplexKeys(metadata);
  if (pair && propsOf(pair).length > 0) {
    throw new Refusal(
      'anchor',
      'The annotations are empty, but have an anchor or a tag.',
      undefined,
      startOf(pair),
    );
  }
  return metadata.flow
    ? createInFlow(source, metadata, pair, entries)
    : createInBlock(source, root, metadata, pair, entries);
}

function createInBlock(
  source: SourceText,
  root: YAMLMap,
  metadata: YAMLMap,
  pair: Pair | undefined,
  entries: Entry[],
): Splice[] {
  const indent = indentOf(source, metadata);
  const outer = source.indentBefore(startOf(root.items[0])) ?? '';
  const deeper = `${indent}${indent.slice(outer.length) || '  '}`;
  const lines = entries.map(
    ([key, value]) => `${deeper}${annotationLine(key, value)}`,
  );
  if (!pair) {
    const above = metadata.items.filter(one => ABOVE.has(keyText(one) ?? ''));
    return [
      linesBelow(source, above[above.length - 1], [
        `${indent}annotations:`,
        ...lines,
      ]),
    ];
  }
  const { value } = tokensOf(pair);
  const colon = colonOf(pair);
  const start = colon.offset + colon.source.length;
  const end = value ? endOf(value) : start;
  refuseComment(source.comments, start, end);
  return [{ start, end, text: '' }, linesBelow(source, pair, lines)];
}

function createInFlow(
  source: SourceText,
  metadata: YAMLMap,
  pair: Pair | undefined,
  entries: Entry[],
): Splice[] {
  const map = flowMap(source, metadata, entries);
  if (!pair) {
    const at = startOf(metadata.items[0]);
    const text = `${flowPair('annotations', map)}${separatorOf(
      source,
      metadata,
    )}`;
    return [{ start: at, end: at, text }];
  }
  const { value } = tokensOf(pair);
  if (!value) {
    const colon = colonOf(pair);
    const at = colon.offset + colon.source.length;
    return [{ start: at, end: at, text: ` ${map}` }];
  }
  const start = 'offset' in value ? value.offset : startOf(pair);
  const end = endOf(value);
  refuseComment(source.comments, start, end);
  return [{ start, end, text: map }];
}

/** A flow map for the metadata: in lines of its own if the fields of the metadata are. */
function flowMap(
  source: SourceText,
  metadata: YAMLMap,
  entries: Entry[],
): string {
  const pairs = entries.map(([key, value]) => flowPair(key, quoteYaml(value)));
  const first = startOf(metadata.items[0]);
  const indent = source.indentBefore(first);
  if (indent === undefined) {
    return `{${pairs.join(', ')}}`;
  }
  const lineStart = source.lineStart(metadata.range![0]);
  const [outer] = /^[ \t]*/.exec(
    source.text.slice(lineStart, source.lineEnd(lineStart)),
  )!;
  const inner = `${indent}${indent.slice(outer.length) || '  '}`;
  const lineBreak = source.lineBreak(first);
  const lines = pairs.map(pair => `${inner}${pair}`).join(`,${lineBreak}`);
  return `{${lineBreak}${lines}${lineBreak}${indent}}`;
}
