// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dirname } from 'node:path';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import type { CatalogFile, EntityInFile } from '../catalogFiles/types';
import { findCheckout } from './findCheckout';

/** Entities of the same checkouts in other files, to which these may be related. What is wrong with those is not asked. @internal */
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
        if (!given.has(absolutePath)) {
          beside.push(...entities);
        }
      }
    } catch {
      // Too much to search: related entities that are not found are not known
    }
  }
  return beside;
}
