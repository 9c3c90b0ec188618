// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A text file of a repository. @internal */
export interface RepositoryFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
}

/** What was read of a repository. @internal */
export interface RepositoryFiles {
  files: RepositoryFile[];
  /** Every path, also of files that were not read. */
  paths: string[];
  /** There were more files than are read: what was not found may be there all the same. */
  isPartial: boolean;
  /** Equal while the repository has not changed. */
  etag: string;
}
