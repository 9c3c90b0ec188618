// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/**
 * The folders of this machine that may be read as repositories. Everything is compared after its links are resolved,
 * so that no link leads out.
 * @internal
 */
export class LocalFolders {
  private readonly folders: string[];

  constructor(folders: string[]) {
    this.folders = folders
      .map(folder => realPathOf(resolve(folder)))
      .filter(folder => folder !== undefined);
  }

  /**
   * The repository that a path is in: the nearest folder with `.git`, else the one right below the allowed folder, or the
   * allowed folder itself. `undefined` when the path is not there or not allowed.
   */
  locate(path: string): { root: string; folder: string } | undefined {
    const real = realPathOf(resolve(path));
    // The longest: an allowed folder may lie in another
    const allowed = this.folders
      .filter(folder => real && isWithin(real, folder))
      .sort((left, right) => right.length - left.length)[0];
    if (!real || !allowed) {
      return undefined;
    }
    const root = rootOf(real, allowed);
    return { root, folder: relative(root, real).split(sep).join('/') };
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function rootOf(path: string, allowed: string): string {
  for (let folder = path; isWithin(folder, allowed); folder = dirname(folder)) {
    if (existsSync(`${folder}${sep}.git`)) {
      return folder;
    }
    if (folder === dirname(folder)) {
      break;
    }
  }
  const [first] = relative(allowed, path).split(sep);
  return first ? resolve(allowed, first) : allowed;
}
