// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dirname } from 'node:path';
import { findCheckout } from '../git/findCheckout';
import { readCatalogFiles } from './readCatalogFiles';
import type { CatalogFile, EntityInFile } from './types';

/**
 * Entities of the same checkouts in other files, to which those of the given files may be related. What is wrong with the
 * other files is not asked.
 * @internal
 */
export async function readBeside(
  files: CatalogFile[],
  cwd: string,
): Promise<EntityInFile[]> {
  const given = new Set(files.map(({ absolutePath }) => absolutePath));
  const roots = new Set(
    files.flatMap(
      ({ absolutePath }) => findCheckout(dirname(absolutePath)) ?? [],
    ),
  );
  const beside: EntityInFile[] = [];
  for (const root of roots) {
    try {
      const others = await readCatalogFiles({ paths: [root], cwd });
      for (const { absolutePath, entities } of others) {
        for (const item of given.has(absolutePath) ? [] : entities) {
          beside.push(item);
        }
      }
    } catch {
      // Too much to search: related entities that are not found are not known
    }
  }
  return beside;
}
