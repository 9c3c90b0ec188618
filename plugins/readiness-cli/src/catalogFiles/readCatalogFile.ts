// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { toShownPath } from './toShownPath';
import { MAX_TEXT } from './readDocuments';
import { readCatalogText } from './readCatalogText';
import type { CatalogFile, FileProblem } from './types';

/**
 * Reads the entities of a file. Never throws for what is in the file, or for a file that cannot be read: that is one of its
 * problems.
 * @internal
 */
export async function readCatalogFile(
  absolutePath: string,
  cwd: string,
): Promise<CatalogFile> {
  const path = toShownPath(absolutePath, cwd);
  const broken = (
    problem: Omit<FileProblem, 'type' | 'file'>,
  ): CatalogFile => ({
    path,
    absolutePath,
    text: '',
    entities: [],
    problems: [{ type: 'error', file: path, ...problem }],
  });
  let bytes: Buffer;
  try {
    const read = await readBytes(absolutePath);
    if (typeof read === 'string') {
      return broken({ message: read });
    }
    bytes = read;
  } catch (error) {
    return broken(describe(error as NodeJS.ErrnoException));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken({
      message: 'The file is not UTF-8.',
      fix: 'Save it as UTF-8.',
    });
  }
  return { path, absolutePath, text, ...readCatalogText(text, path) };
}

/** The content, or why it is not read. A pipe or a device never ends, and is not even opened for long. */
async function readBytes(path: string): Promise<Buffer | string> {
  // eslint-disable-next-line no-bitwise
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) {
      return 'It is no file.';
    }
    if (stats.size > MAX_TEXT) {
      return `The file has ${Math.ceil(
        stats.size / 1_000_000,
      )} MB, and the limit is ${
        MAX_TEXT / 1_000_000
      } MB. Split it into several files.`;
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function describe({
  code,
  message,
}: NodeJS.ErrnoException): Omit<FileProblem, 'type' | 'file'> {
  switch (code) {
    case 'ENOENT':
      return {
        message: 'There is no such file.',
        fix: 'Check the path; it is relative to where the program is called.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        message: 'The file may not be read.',
        fix: 'Give this user the right to read it.',
      };
    case 'ELOOP':
      return { message: 'It is a link that leads in a circle.' };
    default:
      return { message: `The file cannot be read: ${message}` };
  }
}
