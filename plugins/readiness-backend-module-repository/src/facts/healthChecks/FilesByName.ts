// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';

/** Many services and probes ask for the same files. */
const known = new WeakMap<readonly RepositoryFile[], FilesByName>();

/** Finds files by their path, or by their last name. @internal */
export class FilesByName {
  private readonly byPath = new Map<string, RepositoryFile>();
  private readonly byName = new Map<string, RepositoryFile[]>();

  static of(files: readonly RepositoryFile[]): FilesByName {
    const found = known.get(files) ?? new FilesByName(files);
    known.set(files, found);
    return found;
  }

  private constructor(files: readonly RepositoryFile[]) {
    for (const file of files) {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      this.byPath.set(file.path, file);
      this.byName.set(
        name,
        [...(this.byName.get(name) ?? []), file].slice(0, 3),
      );
    }
  }

  textOf(path: string): string | undefined {
    return this.byPath.get(path)?.text;
  }

  /** Those of this name; no more than three, as nobody asks which of several. */
  called(name: string): RepositoryFile[] {
    return this.byName.get(name) ?? [];
  }
}
