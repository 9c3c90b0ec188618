// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { FileBudget } from './FileBudget';
import type {
  RepositoryFile,
  RepositoryFiles,
} from '../../facts/RepositoryFile';
import { FOREIGN_FOLDER } from '../../facts/wantedAs';

const DEEPEST = 25;

/** Rules of one `.gitignore`, and the folder they hold for (`''` or `a/b/`). */
interface Rules {
  folder: string;
  rules: Ignore;
}

/** Reads a file and never a link: what is behind a link may lie anywhere. */
async function readPlainFile(path: string): Promise<Buffer> {
  // eslint-disable-next-line no-bitwise
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Reads a folder as a repository. Links are left out, and so is what `.gitignore` leaves out: a private `.env` beside
 * the code is not in the repository. Undefined when no wanted file has changed since `etag`.
 * @internal
 */
export async function readLocalFolder(options: {
  root: string;
  etag?: string;
}): Promise<RepositoryFiles | undefined> {
  const { root } = options;
  const budget = new FileBudget();
  const wanted: string[] = [];
  const hash = createHash('sha256');

  async function walk(folder: string, depth: number, above: Rules[]) {
    const entries = await readdir(join(root, folder), {
      withFileTypes: true,
    }).catch(error => {
      if (folder === '') {
        throw error;
      }
      // A name that is no UTF-8, or a path that is too long: the rest of the repository can be read
      budget.isPartial = true;
      return [];
    });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const own = entries.find(({ name }) => name === '.gitignore');
    let rules = above;
    if (own?.isFile()) {
      const text = await readPlainFile(join(root, folder, own.name));
      rules = [
        ...above,
        { folder, rules: ignore().add(text.toString('utf8')) },
      ];
    }
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      const asked = entry.isDirectory() ? `${path}/` : path;
      const isIgnored = rules.some(({ folder: from, rules: some }) =>
        some.ignores(asked.slice(from.length)),
      );
      if (isIgnored || FOREIGN_FOLDER.test(asked)) {
        continue;
      }
      if (entry.isDirectory()) {
        if (depth < DEEPEST) {
          await walk(asked, depth + 1, rules);
        } else {
          budget.isPartial = true;
        }
      } else if (!entry.isFile()) {
        // A link or a device: it is there, and nobody knows what it holds
        budget.leave(path);
      } else {
        const { size, mtimeMs } = await lstat(join(root, path));
        hash.update(`${path}\0${size}\0`);
        if (budget.take(path, size)) {
          hash.update(`${mtimeMs}\0`);
          wanted.push(path);
        }
      }
    }
  }
  await walk('', 0, []);

  const etag = hash.digest('hex');
  if (etag === options.etag) {
    return undefined;
  }
  const files: RepositoryFile[] = [];
  for (const path of wanted) {
    const content = await readPlainFile(join(root, path));
    if (!content.includes(0)) {
      files.push({ path, text: content.toString('utf8') });
    }
  }
  return { files, paths: budget.paths, isPartial: budget.isPartial, etag };
}
