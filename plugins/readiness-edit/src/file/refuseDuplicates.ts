// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMap, isScalar, type Node } from 'yaml';
import { Refusal } from '../Refusal';
import type { SourceText } from './SourceText';
import { eachNode, offsetOf } from './nodes';

/**
 * Refuses a document with a key twice in one map: readers differ in which of them counts, and the catalog refuses it.
 * @internal
 */
export function refuseDuplicates(root: Node, source: SourceText): void {
  eachNode(root, node => {
    if (!isMap(node)) {
      return;
    }
    const seen = new Map<unknown, number | undefined>();
    for (const { key } of node.items) {
      if (!isScalar(key)) {
        continue;
      }
      const offset = offsetOf(key);
      if (seen.has(key.value)) {
        const first = seen.get(key.value);
        const where =
          first === undefined
            ? ''
            : `, first in line ${source.positionOf(first).line}`;
        throw new Refusal(
          'duplicate-key',
          `The key ${JSON.stringify(
            String(key.value).slice(0, 100),
          )} is there twice${where}.`,
          'Remove one of them first; the catalog refuses the file as it is.',
          offset,
        );
      }
      seen.set(key.value, offset);
    }
  });
}
