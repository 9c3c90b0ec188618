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
import {
  type AnnotationChanges,
  AnnotationEditError,
  decodeFile,
  editAnnotations,
} from 'backstage-plugin-readiness-edit';

/** An edit that cannot be made safely. */
export interface RefusedEdit {
  /** See `EditErrorCode`. */
  code: string;
  /** With its place, and what to do. */
  message: string;
  /** What was to be written, to be merged by hand. */
  linesToCopy: string;
}

/** The text of a catalog file, edited in memory, and written only if the file is as it was read. */
export class FileToEdit {
  private text: string;

  private constructor(
    /** Behind links. */
    private readonly target: string,
    /** As messages show it. */
    readonly path: string,
    /** Absent if there is no file yet. */
    private readonly bytes: Buffer | undefined,
    text: string,
  ) {
    this.text = text;
  }

  /**
   * @param path - as messages show it
   * @throws AnnotationEditError `not-utf-8`
   */
  static async open(absolutePath: string, path: string): Promise<FileToEdit> {
    const target = await realpath(absolutePath);
    const bytes = await readFile(target);
    return new FileToEdit(target, path, bytes, decodeFile(bytes, path));
  }

  /** A file that is not there yet, with its first text. */
  static create(absolutePath: string, path: string, text: string): FileToEdit {
    return new FileToEdit(absolutePath, path, undefined, text);
  }

  /**
   * Changes annotations of one entity, after the edits before it.
   * @returns the changes as a unified diff; it is empty if everything is there already
   */
  edit(
    entityRef: string,
    changes: AnnotationChanges,
  ): { diff: string } | { refused: RefusedEdit } {
    try {
      const { text, diff } = editAnnotations({
        ...changes,
        text: this.text,
        file: this.path,
        entityRef,
      });
      this.text = text;
      return { diff };
    } catch (error) {
      if (!(error instanceof AnnotationEditError)) {
        throw error;
      }
      const { code, message, linesToCopy } = error;
      return { refused: { code, message, linesToCopy } };
    }
  }

  /** Whether somebody has changed or removed the file since it was read. */
  private async hasChanged(bytes: Buffer): Promise<boolean> {
    try {
      return !bytes.equals(await readFile(this.target));
    } catch {
      return true;
    }
  }

  /**
   * Writes the text as a whole: whoever reads the file meanwhile finds the old text or the new one.
   * @returns false if the file has changed since it was read; nothing is written then
   */
  async write(): Promise<boolean> {
    return this.bytes ? this.replace(this.bytes) : this.writeNew();
  }

  private async writeNew(): Promise<boolean> {
    try {
      await writeFile(this.target, this.text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
        return false;
      }
      throw error;
    }
  }

  private async replace(bytes: Buffer): Promise<boolean> {
    const beside = `${this.target}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      if (await this.hasChanged(bytes)) {
        return false;
      }
      const { mode } = await stat(this.target);
      await writeFile(beside, this.text, { flag: 'wx' });
      await chmod(beside, mode);
      if (await this.hasChanged(bytes)) {
        return false;
      }
      await rename(beside, this.target);
      return true;
    } finally {
      await rm(beside, { force: true });
    }
  }
}
