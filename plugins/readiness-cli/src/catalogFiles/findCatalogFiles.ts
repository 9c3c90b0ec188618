// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CliError } from '../cli/CliError';
import { toShownPath } from './toShownPath';

/** `catalog-info.yaml`, `catalog-info.yml`, `catalog-info-jobs.yaml`, `shop.catalog-info.yaml`. */
const CATALOG_FILE = /^(?:[\w.-]+\.)?catalog-info(?:[.-][\w.-]+)?\.ya?ml$/i;

const SKIPPED = new Set(['node_modules', '.git', '.yarn', 'dist', 'build']);

/** Whether a path, with `/`, is one that folders are searched for. @internal */
export function isCatalogFile(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop()!;
  return CATALOG_FILE.test(name) && !parts.some(part => SKIPPED.has(part));
}

const DEEPEST = 25;
const MOST_FOLDERS = 50_000;
const MOST_FILES = 5_000;

/**
 * The catalog files that paths stand for: a file is taken whatever its name, a folder is searched for files that are called
 * `catalog-info`. Links in folders are not followed.
 * @returns absolute paths, each once, in order
 * @throws CliError for a path that is not there, and for a folder that has too much in it
 * @internal
 */
export async function findCatalogFiles(
  paths: string[],
  cwd: string,
): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (await isFolder(absolute, path)) {
      for (const file of await searchFolder(absolute, cwd)) {
        found.add(file);
      }
    } else {
      found.add(absolute);
    }
  }
  return [...found];
}

async function isFolder(absolute: string, given: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new CliError(`There is no file or folder "${given}".`, {
        fix: 'Check the path; it is relative to where the program is called.',
      });
    }
    // Whoever reads it says what is wrong
    return false;
  }
}

async function searchFolder(root: string, cwd: string): Promise<string[]> {
  const found: string[] = [];
  const next: { folder: string; depth: number }[] = [
    { folder: root, depth: 0 },
  ];
  for (let index = 0; index < next.length; index += 1) {
    const { folder, depth } = next[index];
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && depth < DEEPEST) {
          next.push({ folder: path, depth: depth + 1 });
        }
      } else if (entry.isFile() && CATALOG_FILE.test(entry.name)) {
        found.push(path);
      }
    }
    if (next.length > MOST_FOLDERS || found.length > MOST_FILES) {
      throw new CliError(
        `${toShownPath(
          root,
          cwd,
        )} has more than ${MOST_FOLDERS} folders or ${MOST_FILES} catalog files.`,
        { fix: 'Name the files or folders that are to be checked.' },
      );
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  // One that may not be read has nothing for us
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
