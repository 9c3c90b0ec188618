// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Pair, YAMLMap } from 'yaml';
import { quoteYaml } from 'backstage-plugin-readiness-common/engine';
import type { SourceText } from '../file/SourceText';
import { refuseComment } from './comments';
import { pairEnd, startOf } from './tokens';
import type { Entry, Splice } from './types';

/** What separates the pairs of a flow map, as its first pair stands. @internal */
export function separatorOf(source: SourceText, map: YAMLMap): string {
  const start = startOf(map.items[0]);
  const indent = source.indentBefore(start);
  return indent === undefined ? ', ' : `,${source.lineBreak(start)}${indent}`;
}

/** A pair of a flow map or of JSON, for a value that is written already. @internal */
export function flowPair(key: string, written: string): string {
  return `${quoteYaml(key)}: ${written}`;
}

/** Adds pairs before the first one, so that no line of another pair needs a comma. @internal */
export function insertIntoFlow(
  source: SourceText,
  map: YAMLMap,
  entries: Entry[],
): Splice[] {
  if (entries.length === 0) {
    return [];
  }
  const at = startOf(map.items[0]);
  const separator = separatorOf(source, map);
  const text = entries
    .map(([key, value]) => `${flowPair(key, quoteYaml(value))}${separator}`)
    .join('');
  return [{ start: at, end: at, text }];
}

/**
 * Removes pairs with their commas.
 * @param gone - not all of the map
 * @internal
 */
export function removeFromFlow(
  source: SourceText,
  map: YAMLMap,
  gone: ReadonlySet<Pair>,
): Splice[] {
  const splices: Splice[] = [];
  const { items } = map;
  for (let at = 0; at < items.length; at += 1) {
    const first = at;
    while (at < items.length && gone.has(items[at])) {
      at += 1;
    }
    if (at === first) {
      continue;
    }
    const start =
      at < items.length ? startOf(items[first]) : pairEnd(items[first - 1]);
    const end = at < items.length ? startOf(items[at]) : pairEnd(items[at - 1]);
    refuseComment(source.comments, start, end);
    splices.push({ start, end, text: '' });
  }
  return splices;
}
