// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type {
  RepositoryFile,
  RepositoryFiles,
} from '../../facts/RepositoryFile';

/*
 * A pack hands the files of a repository to the reader process: one temporary file, so that neither the memory nor the
 * event loop of the backend carries them. It is a line of JSON for each file and each path that was not read, and behind
 * that of a file its content.
 */

const FOLDER_PREFIX = 'readiness-pack-';
const HOUR = 60 * 60_000;
/** Paths are written in portions of this many, so that no portion keeps the event loop long. */
const PATHS_AT_ONCE = 500;
const LINE_FEED = 10;

interface PackHeader {
  /** Of a file whose content follows. */
  path?: string;
  length?: number;
  /** Paths of files, also of those that were not read. */
  paths?: string[];
  isPartial?: boolean;
}

/** A file that is to be packed. @internal */
export interface PackedFile {
  path: string;
  content(): Promise<Buffer>;
}

/** Gives the path of a temporary file, and removes that file afterwards. @internal */
export async function withTemporaryFile<T>(
  use: (file: string) => Promise<T>,
): Promise<T> {
  // Only this user may read what is in it
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
  try {
    return await use(join(folder, 'files'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes files to a pack. @internal */
export async function writePack(
  file: string,
  repository: {
    files: PackedFile[];
    paths: string[];
    isPartial: boolean;
    signal: AbortSignal;
  },
): Promise<void> {
  const { signal } = repository;
  await pipeline(
    Readable.from(partsOf(repository), { objectMode: false }),
    createWriteStream(file, { mode: 0o600 }),
    { signal },
  );
}

async function* partsOf(repository: {
  files: PackedFile[];
  paths: string[];
  isPartial: boolean;
}): AsyncGenerator<Buffer> {
  const { files, paths, isPartial } = repository;
  const line = (header: PackHeader) =>
    Buffer.from(`${JSON.stringify(header)}\n`);
  yield line({ isPartial });
  for (let start = 0; start < paths.length; start += PATHS_AT_ONCE) {
    yield line({ paths: paths.slice(start, start + PATHS_AT_ONCE) });
  }
  for (const file of files) {
    const content = await file.content();
    // A text has no zero byte
    if (!content.includes(0)) {
      yield line({ path: file.path, length: content.length });
      yield content;
    }
  }
}

/** Reads what `writePack` has written. @internal */
export async function readPack({
  file,
  etag,
}: {
  file: string;
  etag: string;
}): Promise<RepositoryFiles> {
  const content = await readFile(file);
  const files: RepositoryFile[] = [];
  const paths: string[] = [];
  let isPartial = false;
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(LINE_FEED, at);
    const header: PackHeader = JSON.parse(content.toString('utf8', at, end));
    at = end + 1;
    isPartial ||= header.isPartial ?? false;
    for (const path of header.paths ?? []) {
      paths.push(path);
    }
    if (header.path !== undefined) {
      const next = at + header.length!;
      files.push({
        path: header.path,
        text: content.toString('utf8', at, next),
      });
      at = next;
    }
  }
  return { files, paths, isPartial, etag };
}

/** Removes the packs that a backend left behind when it was killed. Never throws. @internal */
export async function removeLeftPacks(now: number): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    if (name.startsWith(FOLDER_PREFIX)) {
      const folder = join(tmpdir(), name);
      const { mtimeMs = now } = await stat(folder).catch(() => ({
        mtimeMs: now,
      }));
      if (now - mtimeMs > HOUR) {
        await rm(folder, { recursive: true, force: true }).catch(() => {});
      }
    }
  }
}
