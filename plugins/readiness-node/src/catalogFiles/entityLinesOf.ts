// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMap, isScalar, isSeq, type LineCounter, type YAMLMap } from 'yaml';
import type { EntityLines } from './EntityLines';

/** Nothing that findings name lies deeper. */
const MAX_DEPTH = 6;

/**
 * Where the parts of the entity of one YAML document stand.
 * @param contents - the root of the document
 * @param counter - the one that the document was parsed with
 * @public
 */
export function entityLinesOf(
  contents: YAMLMap,
  counter: LineCounter,
): EntityLines {
  const lines: EntityLines = { keys: new Map(), items: new Map() };
  collect(contents, [], lines, counter);
  return lines;
}

function collect(
  map: YAMLMap,
  path: string[],
  lines: EntityLines,
  counter: LineCounter,
): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) {
      continue;
    }
    const steps = [...path, String(key.value)];
    const place = steps.join('.');
    if (!lines.keys.has(place)) {
      lines.keys.set(place, counter.linePos(key.range[0]).line);
    }
    if (isMap(value) && steps.length < MAX_DEPTH) {
      collect(value, steps, lines, counter);
    } else if (isSeq(value) && !lines.items.has(place)) {
      lines.items.set(
        place,
        value.items.flatMap(item =>
          isScalar(item) && typeof item.value === 'string' && item.range
            ? [
                {
                  text: item.value,
                  line: counter.linePos(item.range[0]).line,
                },
              ]
            : [],
        ),
      );
    }
  }
}
