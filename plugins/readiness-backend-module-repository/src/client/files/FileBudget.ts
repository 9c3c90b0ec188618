// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { FOREIGN_FOLDER, wantedAs } from '../../facts/wantedAs';

/** Files above this are data or generated. */
const LARGEST_FILE = 512 * 1024;
const MOST_PATHS = 100_000;

/** Code comes last and is most: it must not use up what manifests and settings need. */
const BUDGETS = {
  key: { files: 500, bytes: 8 * 1024 * 1024 },
  settings: { files: 3_000, bytes: 24 * 1024 * 1024 },
  code: { files: 8_000, bytes: 40 * 1024 * 1024 },
};

/**
 * Decides file by file what is read of a repository, so that a huge one costs no more than a large one.
 * @internal
 */
export class FileBudget {
  readonly paths: string[] = [];
  isPartial = false;
  private readonly used = {
    key: { files: 0, bytes: 0 },
    settings: { files: 0, bytes: 0 },
    code: { files: 0, bytes: 0 },
  };

  /** Notes a file that decides a fact alone and is there, but cannot be read: a link, say. It must not count as missing. */
  leave(path: string): void {
    if (
      !FOREIGN_FOLDER.test(path) &&
      wantedAs(path) === 'key' &&
      this.paths.length < MOST_PATHS
    ) {
      this.paths.push(path);
    }
  }

  /** Whether the file is to be read. Call it once for each file. */
  take(path: string, size: number): boolean {
    if (FOREIGN_FOLDER.test(path)) {
      return false;
    }
    if (this.paths.length >= MOST_PATHS) {
      this.isPartial = true;
      return false;
    }
    this.paths.push(path);
    const kind = wantedAs(path);
    if (!kind || size > LARGEST_FILE) {
      return false;
    }
    const used = this.used[kind];
    const most = BUDGETS[kind];
    if (used.files >= most.files || used.bytes + size > most.bytes) {
      this.isPartial = true;
      return false;
    }
    used.files += 1;
    used.bytes += size;
    return true;
  }
}
