// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { FileBudget } from './FileBudget';
import type { RepositoryFile, RepositoryFiles } from './types';

/**
 * Reads a repository through Backstage's URL reader, once, filtered while it is unpacked.
 * Throws NotModifiedError when it is still at `etag`, NotFoundError when it is not there or may not be read.
 * @internal
 */
export async function readRemoteTree(options: {
  url: string;
  urlReader: UrlReaderService;
  etag?: string;
  signal: AbortSignal;
}): Promise<RepositoryFiles> {
  const { url, urlReader, etag, signal } = options;
  const budget = new FileBudget();
  const response = await urlReader.readTree(url, {
    ...(etag && { etag }),
    signal: signal as any,
    filter: (path, info) => budget.take(path, info?.size ?? 0),
  });
  const files: RepositoryFile[] = [];
  for (const file of await response.files()) {
    signal.throwIfAborted();
    const content = await file.content();
    if (!content.includes(0)) {
      files.push({ path: file.path, text: content.toString('utf8') });
    }
  }
  return {
    files,
    paths: budget.paths,
    isPartial: budget.isPartial,
    etag: response.etag,
  };
}
