// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Repositories have few folders, and many files in each. */
const MOST_REMEMBERED = 10_000;

/**
 * A test whether a path lies in a folder that is called so, at any depth and in any letter case. Answers for folders are
 * remembered: a pattern on each path takes longer than reading most files.
 * @param names - separated by spaces, in lower case
 * @internal
 */
export function isInFolderCalled(names: string): (path: string) => boolean {
  const wanted = new Set(names.split(' '));
  const remembered = new Map<string, boolean>();
  return path => {
    const slash = path.lastIndexOf('/');
    if (slash === -1) {
      return false;
    }
    const folder = path.slice(0, slash);
    const known = remembered.get(folder);
    if (known !== undefined) {
      return known;
    }
    if (remembered.size >= MOST_REMEMBERED) {
      remembered.clear();
    }
    const is = folder
      .toLowerCase()
      .split('/')
      .some(name => wanted.has(name));
    remembered.set(folder, is);
    return is;
  };
}
