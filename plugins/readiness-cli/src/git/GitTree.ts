// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckoutTree } from 'backstage-plugin-readiness-backend-module-repository/checkout';
import type { Git } from './Git';

const PORTION_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 10;

interface Blob {
  id: string;
  size: number;
  isLink: boolean;
}

/** The files of one commit, as Git has them: nothing is checked out. @internal */
export class GitTree implements CheckoutTree {
  private constructor(
    private readonly git: Git,
    private readonly blobs: ReadonlyMap<string, Blob>,
  ) {}

  /** Throws GitError. */
  static async of(git: Git, commit: string): Promise<GitTree> {
    const text = await git.text(['ls-tree', '-r', '-z', '-l', commit]);
    const blobs = new Map<string, Blob>();
    for (const entry of text.split('\0')) {
      // <mode> blob <id> <size>\t<path>
      const [meta, path] = entry.split('\t');
      const [mode, type, id, size] = meta.split(/ +/);
      if (path !== undefined && type === 'blob') {
        blobs.set(path, { id, size: Number(size), isLink: mode === '120000' });
      }
    }
    return new GitTree(git, blobs);
  }

  get files() {
    return [...this.blobs].map(([path, { size, isLink }]) => ({
      path,
      size,
      isLink,
    }));
  }

  async *read(paths: string[]) {
    for (const portion of this.portionsOf(paths)) {
      const output = await this.git.bytes(
        ['cat-file', '--batch'],
        portion.map(path => `${this.blobs.get(path)!.id}\n`).join(''),
      );
      let at = 0;
      for (const path of portion) {
        // <id> blob <size>\n<content>\n
        const end = output.indexOf(LINE_FEED, at);
        const size = Number(output.toString('utf8', at, end).split(' ')[2]);
        const start = end + 1;
        at = Number.isNaN(size) ? start : start + size + 1;
        yield {
          path,
          content: output.subarray(start, Number.isNaN(size) ? start : at - 1),
        };
      }
    }
  }

  private *portionsOf(paths: string[]) {
    let portion: string[] = [];
    let bytes = 0;
    for (const path of paths) {
      const { size } = this.blobs.get(path)!;
      if (portion.length > 0 && bytes + size > PORTION_BYTES) {
        yield portion;
        portion = [];
        bytes = 0;
      }
      portion.push(path);
      bytes += size;
    }
    if (portion.length > 0) {
      yield portion;
    }
  }
}
