// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { FileBudget } from '../files/FileBudget';
import { withTemporaryFile, writePack } from '../files/filePack';
import type { ReadingSource } from '../process/types';
import type { CheckoutTree } from './types';

/** Hands what is wanted of a tree to the reader, in a temporary file. @internal */
export async function packTree<T>(
  tree: CheckoutTree,
  options: { signal: AbortSignal; use: (source: ReadingSource) => Promise<T> },
): Promise<T> {
  const { signal, use } = options;
  const budget = new FileBudget();
  const wanted: string[] = [];
  for (const { path, size, isLink } of tree.files) {
    if (isLink) {
      budget.leave(path);
    } else if (budget.take(path, size)) {
      wanted.push(path);
    }
  }
  const contents = tree.read(wanted)[Symbol.asyncIterator]();
  return withTemporaryFile(async file => {
    await writePack(file, {
      // Asked for one after the other, so that one portion at a time is in memory
      files: wanted.map(path => ({
        path,
        async content() {
          const { value, done } = await contents.next();
          return done ? Buffer.alloc(0) : value.content;
        },
      })),
      paths: budget.paths,
      isPartial: budget.isPartial,
      signal,
    });
    return use({ type: 'pack', file, etag: 'tree' });
  });
}
