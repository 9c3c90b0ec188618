// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Parser, type ReadEntry } from 'tar';
import { FileBudget } from './FileBudget';
import { RepositoryTooLargeError } from './RepositoryTooLargeError';
import type {
  RepositoryFile,
  RepositoryFiles,
} from '../../facts/RepositoryFile';

const FILES = new Set(['File', 'OldFile', 'ContiguousFile']);

/**
 * Unpacks what is wanted of an archive (tar, packed or not) as GitHub and GitLab give it: everything in one folder. Links are
 * left out. Throws RepositoryTooLargeError when it unpacks to a thousand times its size.
 * @internal
 */
export async function readArchive({
  file,
  etag,
}: {
  file: string;
  etag: string;
}): Promise<RepositoryFiles> {
  const budget = new FileBudget();
  const files: RepositoryFile[] = [];
  const onReadEntry = (entry: ReadEntry) => {
    const path = entry.path.slice(entry.path.indexOf('/') + 1);
    if (/Link$/.test(entry.type)) {
      budget.leave(path);
    }
    if (!FILES.has(entry.type) || !path || !budget.take(path, entry.size)) {
      entry.resume();
      return;
    }
    const chunks: Buffer[] = [];
    entry.on('data', (chunk: Buffer) => chunks.push(chunk));
    entry.on('end', () => {
      const content = Buffer.concat(chunks);
      // A text has no zero byte
      if (!content.includes(0)) {
        files.push({ path, text: content.toString('utf8') });
      }
    });
  };
  try {
    const parser = new Parser({ strict: true, onReadEntry });
    await pipeline(createReadStream(file), parser as any);
  } catch (error) {
    if (/decompression ratio/.test((error as Error).message)) {
      throw new RepositoryTooLargeError(
        'Its archive unpacks to more than a thousand times its size.',
      );
    }
    throw error;
  }
  const { paths, isPartial } = budget;
  return { files, paths, isPartial, etag };
}
