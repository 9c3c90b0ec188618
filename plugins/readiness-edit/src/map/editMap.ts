// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Pair, YAMLMap } from 'yaml';
import {
  annotationKey,
  quoteYaml,
} from 'backstage-plugin-readiness-common/engine';
import type { SourceText } from '../file/SourceText';
import { keyText } from '../file/nodes';
import type { WantedAnnotations } from '../wanted/types';
import { insertIntoBlock, removeFromBlock } from './blockMap';
import { insertIntoFlow, removeFromFlow } from './flowMap';
import { replaceValue } from './replaceValue';
import { refuseComplexKeys, tokensOf } from './tokens';
import type { MapEdit, Splice } from './types';

/**
 * What has to be done to a map so that it has the wanted annotations; nothing for those that it has already.
 * @param textOf - the string that a value is, or `undefined` if it is something else
 * @internal
 */
export function planMapEdit(
  map: YAMLMap,
  { set, removed, renamed }: WantedAnnotations,
  textOf: (pair: Pair) => string | undefined,
): MapEdit {
  const edit: MapEdit = {
    replaced: [],
    renamed: [],
    removed: [],
    inserted: [],
  };
  const missing = new Map(set);
  for (const pair of map.items) {
    const key = keyText(pair);
    if (key === undefined) {
      continue;
    }
    const newKey = renamed.get(key);
    const value = set.get(newKey ?? key);
    if (removed.has(key)) {
      edit.removed.push(pair);
    } else if (value !== undefined) {
      missing.delete(newKey ?? key);
      if (newKey !== undefined) {
        edit.renamed.push({ pair, key: newKey });
      }
      if (textOf(pair) !== value) {
        edit.replaced.push({ pair, value });
      }
    }
  }
  edit.inserted = [...missing];
  return edit;
}

/** Whether an edit changes nothing. @internal */
export function isEmptyEdit(edit: MapEdit): boolean {
  return Object.values(edit).every(({ length }) => length === 0);
}

/**
 * Edits a map that keeps at least one pair, or gets one.
 * @throws Refusal
 * @internal
 */
export function editMap(
  source: SourceText,
  map: YAMLMap,
  edit: MapEdit,
): Splice[] {
  refuseComplexKeys(map);
  const { replaced, renamed, removed, inserted } = keepOne(map, edit);
  const splices = [
    ...replaced.flatMap(({ pair, value }) => replaceValue(source, pair, value)),
    ...renamed.map(({ pair, key }) => replaceKey(pair, key, map.flow)),
  ];
  const gone = new Set(removed);
  return map.flow
    ? [
        ...splices,
        ...removeFromFlow(source, map, gone),
        ...insertIntoFlow(source, map, inserted),
      ]
    : [
        ...splices,
        ...removeFromBlock(source, removed),
        ...insertIntoBlock(source, map, gone, inserted),
      ];
}

/** Where everything goes and something comes, the last pair becomes the first new one: a map needs a place for it. */
function keepOne(map: YAMLMap, edit: MapEdit): MapEdit {
  const last = edit.removed[edit.removed.length - 1];
  const [first, ...others] = edit.inserted;
  if (!first || edit.removed.length < map.items.length) {
    return edit;
  }
  const [key, value] = first;
  return {
    replaced: [...edit.replaced, { pair: last, value }],
    renamed: [...edit.renamed, { pair: last, key }],
    removed: edit.removed.slice(0, -1),
    inserted: others,
  };
}

function replaceKey(pair: Pair, key: string, isFlow?: boolean): Splice {
  const token = tokensOf(pair).key as { offset: number; source: string };
  const start = token.offset;
  // A flow map may be JSON.
  const text = isFlow ? quoteYaml(key) : annotationKey(key);
  return { start, end: start + token.source.length, text };
}
