// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFiles } from '../files/types';
import type { Scope } from './types';

/**
 * The part of a repository that is one service's: its folder. A service at the root has everything that is in no other
 * service's folder.
 * @internal
 */
export function scopeOf(options: {
  repository: RepositoryFiles;
  folder: string;
  /** Folders of all services of the repository. */
  folders: string[];
  names: string[];
}): Scope {
  const { repository, folder, folders, names } = options;
  const isIn = (path: string, one: string) =>
    one === '' || path.startsWith(`${one}/`);
  // Folders inside this one that belong to others
  const inside = folders.filter(
    one => one !== folder && one !== '' && isIn(`${one}/`, folder),
  );
  const isOwn = (path: string) =>
    isIn(path, folder) && !inside.some(one => isIn(path, one));
  const others = folders.filter(one => one !== '');
  return {
    folder,
    files: repository.files.filter(({ path }) => isOwn(path)),
    paths: repository.paths.filter(isOwn),
    shared:
      folder === ''
        ? []
        : repository.files.filter(
            ({ path }) => !others.some(one => isIn(path, one)),
          ),
    names: [...new Set(names.map(name => name.toLowerCase()))],
    isPartial: repository.isPartial,
  };
}
