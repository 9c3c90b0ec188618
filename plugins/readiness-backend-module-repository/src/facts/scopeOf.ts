// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile, RepositoryFiles } from './RepositoryFile';
import type { OwnHosts, Scope } from './types';

/** Longer paths are not looked at; Windows allows 260 characters, and Git hosts not many more. */
const LONGEST_PATH = 1_000;

interface Part {
  files: RepositoryFile[];
  paths: string[];
}

interface Node {
  below: Map<string, Node>;
  /** Set where a service has its folder. */
  part?: Part;
}

interface Division {
  parts: ReadonlyMap<string, Part>;
  hasTooLong: boolean;
}

/** Divided once for all services: with many of them, nothing else takes as long. */
const divisions = new WeakMap<
  RepositoryFiles,
  { folders: readonly string[]; division: Division }
>();

/** Gives each file to the nearest of the folders that it is in, or to `''`. */
function divide(
  repository: RepositoryFiles,
  folders: readonly string[],
): Division {
  const rest: Part = { files: [], paths: [] };
  const root: Node = { below: new Map(), part: rest };
  const parts = new Map([['', rest]]);
  for (const folder of folders) {
    let node = root;
    for (const name of folder === '' ? [] : folder.split('/')) {
      const next = node.below.get(name) ?? { below: new Map() };
      node.below.set(name, next);
      node = next;
    }
    node.part ??= { files: [], paths: [] };
    parts.set(folder, node.part);
  }
  const partOf = (path: string): Part => {
    let part = rest;
    let node: Node | undefined = root;
    let from = 0;
    for (
      let end = path.indexOf('/');
      node && end !== -1;
      end = path.indexOf('/', from)
    ) {
      node = node.below.get(path.slice(from, end));
      part = node?.part ?? part;
      from = end + 1;
    }
    return part;
  };
  let hasTooLong = false;
  for (const path of repository.paths) {
    if (path.length > LONGEST_PATH) {
      hasTooLong = true;
    } else {
      partOf(path).paths.push(path);
    }
  }
  for (const file of repository.files) {
    if (file.path.length <= LONGEST_PATH) {
      partOf(file.path).files.push(file);
    }
  }
  return { parts, hasTooLong };
}

function divisionOf(
  repository: RepositoryFiles,
  folders: readonly string[],
): Division {
  const known = divisions.get(repository);
  if (known?.folders === folders) {
    return known.division;
  }
  const division = divide(repository, folders);
  divisions.set(repository, { folders, division });
  return division;
}

/**
 * The part of a repository that is one service's: its folder. A service at the root has everything that is in no other
 * service's folder. The same files for the same folder, so that what is read of shared ones can be kept.
 * @internal
 */
export function scopeOf(options: {
  repository: RepositoryFiles;
  folder: string;
  /** Folders of all services of the repository; the same array for all of them saves time. */
  folders: string[];
  names: string[];
  own?: OwnHosts;
}): Scope {
  const { repository, folder, folders, names, own } = options;
  const division = divisionOf(repository, folders);
  // A folder that is not among them has what is left for it
  const part =
    division.parts.get(folder) ??
    divide(repository, [...folders, folder]).parts.get(folder)!;
  return {
    folder,
    files: part.files,
    paths: part.paths,
    shared: folder === '' ? [] : division.parts.get('')!.files,
    names: [...new Set(names.flatMap(namesOf))],
    ...(own && { own }),
    isPartial: repository.isPartial || division.hasTooLong,
  };
}

/** A name as it is, and as Kubernetes takes it, which knows no underscores. */
function namesOf(name: string): string[] {
  const lower = name.toLowerCase();
  return [lower, lower.replaceAll('_', '-')];
}
