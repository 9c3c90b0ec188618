// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { FileBudget } from './FileBudget';
import type { PackedFile } from './filePack';
import { RepositoryTooLargeError } from './RepositoryTooLargeError';

/** All files together, unpacked. What is not wanted is unpacked too, to get behind it. */
const LARGEST_ARCHIVE = 2 * 1024 * 1024 * 1024;

/** A repository as its host gave it. @internal */
export interface FetchedRepository {
  files: PackedFile[];
  paths: string[];
  isPartial: boolean;
  etag: string;
}

/**
 * Fetches a repository through Backstage's URL reader, filtered while it is unpacked. For hosts that do not all give the same
 * kind of archive: Backstage unpacks it, in the backend.
 * Throws NotModifiedError when it is still at `etag`, NotFoundError when it is not there or may not be read, and
 * RepositoryTooLargeError.
 * @internal
 */
export async function fetchRepository(options: {
  url: string;
  urlReader: UrlReaderService;
  etag?: string;
  signal: AbortSignal;
  largestArchive?: number;
}): Promise<FetchedRepository> {
  const { url, urlReader, etag, signal } = options;
  const largest = options.largestArchive ?? LARGEST_ARCHIVE;
  const budget = new FileBudget();
  const stop = new AbortController();
  let bytes = 0;
  try {
    const response = await urlReader.readTree(url, {
      ...(etag && { etag }),
      signal: AbortSignal.any([signal, stop.signal]) as any,
      filter: (path, info) => {
        const size = info?.size ?? 0;
        bytes += size;
        if (bytes > largest) {
          stop.abort();
        }
        return !stop.signal.aborted && budget.take(path, size);
      },
    });
    const files = await response.files();
    stop.signal.throwIfAborted();
    const { paths, isPartial } = budget;
    return { files, paths, isPartial, etag: response.etag };
  } catch (error) {
    signal.throwIfAborted();
    if (stop.signal.aborted) {
      throw new RepositoryTooLargeError(
        `The repository has more than ${Math.round(
          largest / 1024 / 1024,
        )} MB of files.`,
      );
    }
    throw error;
  }
}
