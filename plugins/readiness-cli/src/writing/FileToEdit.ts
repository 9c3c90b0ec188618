// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { randomBytes } from 'node:crypto';
import {
  chmod,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { decodeFile } from 'backstage-plugin-readiness-edit';

/** A catalog file as it was when it was read, to be written only if it still is. */
export class FileToEdit {
  private constructor(
    /** Behind links. */
    private readonly target: string,
    /** As messages show it. */
    readonly path: string,
    private readonly bytes: Buffer,
    /** With its byte order mark, if it has one. */
    readonly text: string,
  ) {}

  /**
   * @param path - as messages show it
   * @throws AnnotationEditError `not-utf-8`
   */
  static async open(absolutePath: string, path: string): Promise<FileToEdit> {
    const target = await realpath(absolutePath);
    const bytes = await readFile(target);
    return new FileToEdit(target, path, bytes, decodeFile(bytes, path));
  }

  /** Whether somebody has changed or removed the file since it was read. */
  async hasChanged(): Promise<boolean> {
    try {
      return !this.bytes.equals(await readFile(this.target));
    } catch {
      return true;
    }
  }

  /**
   * Puts another text in its place, as a whole: whoever reads it meanwhile finds the old text or the new one.
   * @returns false if the file has changed; nothing is written then
   */
  async replace(text: string): Promise<boolean> {
    const beside = `${this.target}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      const { mode } = await stat(this.target);
      await writeFile(beside, text, { flag: 'wx' });
      await chmod(beside, mode);
      if (await this.hasChanged()) {
        return false;
      }
      await rename(beside, this.target);
      return true;
    } finally {
      await rm(beside, { force: true });
    }
  }
}
