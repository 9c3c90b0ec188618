// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import type { Scope } from '../types';
import { folderOf } from '../folderOf';

interface Index {
  byFolder: Map<string, RepositoryFile[]>;
  byPath: Map<string, RepositoryFile>;
}

/** What is shared by many services is looked through once for all of them. */
const indexes = new WeakMap<RepositoryFile[], Index>();

function indexOf(files: RepositoryFile[]): Index {
  const known = indexes.get(files);
  if (known) {
    return known;
  }
  const index: Index = { byFolder: new Map(), byPath: new Map() };
  for (const file of files) {
    const folder = folderOf(file.path);
    const those = index.byFolder.get(folder);
    if (those) {
      those.push(file);
    } else {
      index.byFolder.set(folder, [file]);
    }
    index.byPath.set(file.path, file);
  }
  indexes.set(files, index);
  return index;
}

/** The files that may speak of a service's licence, by where they are. @internal */
export interface FileIndex {
  /** Files right in a folder. */
  inFolder(folder: string): RepositoryFile[];
  at(path: string): RepositoryFile | undefined;
}

/** @internal */
export function fileIndexOf({ files, shared }: Scope): FileIndex {
  const all = [indexOf(files), indexOf(shared)];
  return {
    inFolder: folder => all.flatMap(one => one.byFolder.get(folder) ?? []),
    at: path => all.map(one => one.byPath.get(path)).find(Boolean),
  };
}
