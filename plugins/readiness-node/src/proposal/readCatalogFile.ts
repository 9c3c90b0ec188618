// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { decodeFile } from 'backstage-plugin-readiness-edit';
import type { RepositoryHost } from './hosts/types';
import { ProposalError } from './ProposalError';
import type { CatalogFile } from './types';

/** Bytes: a million characters take no more, and longer files are not edited. */
const MAX_BYTES = 4_000_000;

/**
 * The present text of a catalog file in a repository.
 * @throws ProposalError, and AnnotationEditError `not-utf-8`
 * @internal
 */
export async function readCatalogFile(options: {
  file: CatalogFile;
  ref: string;
  host?: RepositoryHost;
  urlReader: UrlReaderService;
  token?: string;
  signal?: AbortSignal;
}): Promise<string> {
  const { file, host, ref } = options;
  const bytes = host
    ? await host.readFile(file.path, ref)
    : await readThroughReader(options);
  if (!bytes) {
    throw new ProposalError({
      code: 'file-not-found',
      reason: `${file.host} has no ${file.path} on ${
        ref || 'that branch'
      }, or does not show it to this token.`,
      fix: 'Correct the location of the entity, or sign in as somebody who may read the repository.',
    });
  }
  if (bytes.length > MAX_BYTES) {
    throw new ProposalError({
      code: 'too-large',
      reason: `${file.path} is larger than ${MAX_BYTES / 1_000_000} MB.`,
      fix: 'Split it into several files, or write the lines by hand.',
    });
  }
  return decodeFile(bytes, file.path);
}

async function readThroughReader(options: {
  file: CatalogFile;
  urlReader: UrlReaderService;
  token?: string;
  signal?: AbortSignal;
}): Promise<Uint8Array | undefined> {
  const { file, urlReader, token, signal } = options;
  const limit = AbortSignal.timeout(15_000);
  try {
    const response = await urlReader.readUrl(file.url, {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(token !== undefined && { token }),
    });
    if (!response.stream) {
      return await response.buffer();
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of response.stream()) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      if (length > MAX_BYTES) {
        break;
      }
    }
    return Buffer.concat(chunks);
  } catch (error) {
    signal?.throwIfAborted();
    if (toError(error).name === 'NotFoundError') {
      return undefined;
    }
    throw new ProposalError({
      code: 'host-failed',
      reason: `${file.host} could not be read.`,
      fix: 'Try again later, or copy the change. The log of the backend has the error.',
      cause: error,
    });
  }
}
