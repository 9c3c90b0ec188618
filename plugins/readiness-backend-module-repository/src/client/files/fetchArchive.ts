// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { RepositoryTooLargeError } from './RepositoryTooLargeError';

/** As it is sent, packed. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;
/** A host that gives less than this in that time is not waited for: others of the same host wait behind it. */
const LEAST_BYTES = 64 * 1024;
const STALLED_AFTER = 20_000;

/**
 * Writes the archive of a repository, as its host gives it, to a file. It is unpacked where it is read: in the reader process.
 * Throws NotModifiedError when it is still at `etag`, NotFoundError when it is not there or may not be read, and
 * RepositoryTooLargeError.
 * @returns The etag of what was fetched.
 * @internal
 */
export async function fetchArchive(options: {
  url: string;
  urlReader: UrlReaderService;
  file: string;
  etag?: string;
  signal: AbortSignal;
  limits?: { bytes: number; leastBytes: number; stalledAfter: number };
}): Promise<string> {
  const { url, urlReader, file, etag, signal } = options;
  const { bytes, leastBytes, stalledAfter } = options.limits ?? {
    bytes: LARGEST_ARCHIVE,
    leastBytes: LEAST_BYTES,
    stalledAfter: STALLED_AFTER,
  };
  const response = await urlReader.readTree(url, {
    ...(etag && { etag }),
    signal: signal as any,
  });
  let seen = 0;
  let before = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length;
      done(
        seen > bytes
          ? new RepositoryTooLargeError(
              `Its archive is larger than ${Math.round(
                bytes / 1024 / 1024,
              )} MB.`,
            )
          : null,
        chunk,
      );
    },
  });
  const stalled = setInterval(() => {
    if (seen - before < leastBytes) {
      const kilobytes = Math.round(leastBytes / 1024);
      meter.destroy(
        new Error(
          `The host gave less than ${kilobytes} kB in ${
            stalledAfter / 1000
          } seconds.`,
        ),
      );
    }
    before = seen;
  }, stalledAfter);
  try {
    await pipeline(
      await response.archive(),
      meter,
      // Only this user may read what is in it
      createWriteStream(file, { mode: 0o600 }),
      { signal },
    );
  } finally {
    clearInterval(stalled);
  }
  return response.etag;
}
