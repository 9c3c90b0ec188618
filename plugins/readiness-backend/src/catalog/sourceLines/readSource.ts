// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import type { SourcePlace } from './sourcePlaceOf';

/** A file of entities may be this long; generated ones that are longer nobody edits by line. */
const MAX_BYTES = 1024 * 1024;

/** @internal */
export interface SourceText {
  text: string;
  bytes: number;
  /** Says whether the file has changed: an ETag, or time and size of a file on disk. */
  version?: string;
}

/**
 * Reads a file of entities. Undefined when it still has the known version.
 * @throws NotFoundError when there is no such file, or none that we would read
 * @internal
 */
export async function readSource(
  place: SourcePlace,
  options: {
    urlReader: UrlReaderService;
    known?: string;
    signal: AbortSignal;
  },
): Promise<SourceText | undefined> {
  return place.type === 'file'
    ? readFromDisk(place.target, options)
    : readFromUrl(place.target, options);
}

async function readFromDisk(
  path: string,
  { known, signal }: { known?: string; signal: AbortSignal },
): Promise<SourceText | undefined> {
  // Not opened before it is known to be a file: opening a pipe may wait for ever.
  const stats = await stat(path).catch(error => {
    throw new NotFoundError(`Cannot read ${path}`, error);
  });
  if (!stats.isFile() || stats.size > MAX_BYTES) {
    throw new NotFoundError(`${path} is no file, or too long`);
  }
  const version = `${stats.mtimeMs} ${stats.size}`;
  if (version === known) {
    return undefined;
  }
  const content = await readFile(path, { signal });
  return { text: content.toString('utf8'), bytes: content.length, version };
}

async function readFromUrl(
  url: string,
  options: {
    urlReader: UrlReaderService;
    known?: string;
    signal: AbortSignal;
  },
): Promise<SourceText | undefined> {
  const { urlReader, known, signal } = options;
  let response;
  try {
    response = await urlReader.readUrl(url, {
      signal,
      ...(known && { etag: known }),
    });
  } catch (error) {
    if (known && toError(error).name === 'NotModifiedError') {
      return undefined;
    }
    throw error;
  }
  const content = response.stream
    ? await readStream(response.stream(), signal)
    : await response.buffer();
  if (content.length > MAX_BYTES) {
    throw new NotFoundError(`${url} is too long`);
  }
  return {
    text: content.toString('utf8'),
    bytes: content.length,
    version: response.etag,
  };
}

/** Reads no further than to where it is too long. */
async function readStream(
  stream: Readable,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  signal.addEventListener('abort', () => stream.destroy(), { once: true });
  // Leaving the loop destroys the stream.
  for await (const chunk of stream) {
    signal.throwIfAborted();
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > MAX_BYTES) {
      break;
    }
  }
  return Buffer.concat(chunks);
}
