// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { showPosition } from '../cli/CliError';
import type { CatalogFile, EntityInFile, FileProblem } from './types';

/**
 * Entities by ref, and those that are there twice: the catalog takes only one of them, and nobody knows which one.
 * @internal
 */
export function findDuplicates(files: CatalogFile[]): {
  known: Map<string, EntityInFile>;
  problems: FileProblem[];
} {
  const known = new Map<string, EntityInFile>();
  const problems: FileProblem[] = [];
  for (const { entities } of files) {
    for (const item of entities) {
      const first = known.get(item.entityRef);
      if (first) {
        problems.push({
          type: 'error',
          file: item.file,
          line: item.line,
          message: `${item.entityRef} is in ${showPosition({
            file: first.file,
            line: first.line,
          })} too.`,
          fix: 'The catalog takes only one of them. Rename or remove the other.',
        });
      } else {
        known.set(item.entityRef, item);
      }
    }
  }
  return { known, problems };
}
