// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import {
  type CatalogFile,
  ProposalError,
} from 'backstage-plugin-readiness-node/proposal';
import { decodeFile } from 'backstage-plugin-readiness-edit';

const MAX_BYTES = 4_000_000;

/**
 * Catalog files on the disk of the portal, below folders of the configuration and nowhere else: what is a link, or lies
 * behind one, is refused.
 * @internal
 */
export class LocalFiles {
  /** @param folders - absolute paths */
  constructor(private readonly folders: string[]) {}

  /** The text of a file. @throws ProposalError, and AnnotationEditError `not-utf-8` */
  async read(file: CatalogFile): Promise<string> {
    const path = await this.allowed(file.url);
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size > MAX_BYTES) {
        throw new ProposalError({
          code: stats.isFile() ? 'too-large' : 'not-a-file',
          reason: `${file.path} is ${
            stats.isFile()
              ? `larger than ${MAX_BYTES / 1_000_000} MB`
              : 'no file'
          }.`,
          fix: 'Write the lines by hand.',
        });
      }
      return decodeFile(await handle.readFile(), file.path);
    } finally {
      await handle.close();
    }
  }

  /**
   * Puts a text in the place of another, all of it or nothing.
   * @throws ProposalError `changed` if the file does not have the other one any more
   */
  async write(
    file: CatalogFile,
    { before, text }: { before: string; text: string },
  ): Promise<void> {
    const path = await this.allowed(file.url);
    if ((await this.read(file)) !== before) {
      throw new ProposalError({
        code: 'changed',
        reason: `${file.path} was changed a moment ago.`,
        fix: 'Hand in again.',
      });
    }
    const { mode } = await lstat(path);
    const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
    try {
      const handle = await open(beside, 'wx', mode);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, path);
    } catch (error) {
      await unlink(beside).catch(() => {});
      throw error;
    }
  }

  /** The path of a file below one of the folders, with no link on the way. */
  private async allowed(path: string): Promise<string> {
    for (const folder of this.folders) {
      const way = relative(folder, path);
      const isBelow =
        way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
      if (isBelow) {
        // The folder itself may lie behind a link, as /tmp does on some systems.
        const real = await realpath(folder).catch(() => undefined);
        const expected = real && join(real, way);
        const found = await realpath(path).catch(() => undefined);
        if (found === undefined) {
          throw new ProposalError({
            code: 'file-not-found',
            reason: `${basename(path)} is not there any more.`,
            fix: 'Correct the location of the entity.',
          });
        }
        if (found === expected) {
          return found;
        }
      }
    }
    throw new ProposalError({
      code: 'no-file',
      reason: `The catalog reads the entity from a file on the disk of the portal, ${basename(
        path,
      )}, which is not among those that may be written.`,
      fix: 'Write the lines into the file by hand.',
    });
  }
}
