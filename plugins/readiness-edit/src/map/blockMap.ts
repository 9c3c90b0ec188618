// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Pair, YAMLMap } from 'yaml';
import { annotationLine } from 'backstage-plugin-readiness-common/engine';
import type { SourceText } from '../file/SourceText';
import { keyText } from '../file/nodes';
import { Refusal } from '../Refusal';
import { annotationName } from '../wanted/annotationName';
import { pairEnd, startOf } from './tokens';
import type { Entry, Splice } from './types';

/** The blanks before the keys of a block map. @throws Refusal if something else stands there @internal */
export function indentOf(source: SourceText, map: YAMLMap): string {
  const start = startOf(map.items[0]);
  const indent = source.indentBefore(start);
  if (indent === undefined) {
    throw new Refusal(
      'complex-key',
      'The first key does not stand in a line of its own.',
      undefined,
      start,
    );
  }
  return indent;
}

/**
 * Adds lines below the last annotation of Readiness that stays, or else below the last one.
 * @param gone - pairs that are removed at the same time, not all of them
 * @internal
 */
export function insertIntoBlock(
  source: SourceText,
  map: YAMLMap,
  gone: ReadonlySet<Pair>,
  entries: Entry[],
): Splice[] {
  if (entries.length === 0) {
    return [];
  }
  const indent = indentOf(source, map);
  const staying = map.items.filter(pair => !gone.has(pair));
  const own = staying.filter(
    pair => annotationName(keyText(pair) ?? '') !== undefined,
  );
  const after = own[own.length - 1] ?? staying[staying.length - 1];
  return [
    linesBelow(
      source,
      after,
      entries.map(([key, value]) => `${indent}${annotationLine(key, value)}`),
    ),
  ];
}

/** Puts lines below a pair, above comments that follow it. @internal */
export function linesBelow(
  source: SourceText,
  pair: Pair,
  lines: string[],
): Splice {
  const at = source.lineEnd(pairEnd(pair));
  const lineBreak = source.lineBreak(at);
  return {
    start: at,
    end: at,
    text: lines.map(line => `${lineBreak}${line}`).join(''),
  };
}

/** Removes the lines of pairs, with what stands behind them, but not comments above. @internal */
export function removeFromBlock(source: SourceText, pairs: Pair[]): Splice[] {
  return pairs.map(pair => ({
    start: source.lineStart(startOf(pair)),
    end: source.nextLine(pairEnd(pair)),
    text: '',
  }));
}
