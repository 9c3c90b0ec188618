// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { findCheckout } from '../git/findCheckout';
import { findCatalogFiles } from './findCatalogFiles';
import { readCatalogFile } from './readCatalogFile';
import type { CatalogFile, EntityInFile } from './types';

/**
 * Reads the catalog files that paths stand for, and those that a `Location` in them names by a relative path.
 * @param paths - files and folders; default: the working directory
 * @throws CliError for a path that is not there
 * @internal
 */
export async function readCatalogFiles(options: {
  paths: string[];
  cwd: string;
}): Promise<CatalogFile[]> {
  const { cwd } = options;
  const paths = options.paths.length > 0 ? options.paths : ['.'];
  const files = new Map<string, CatalogFile>();
  const next = await findCatalogFiles(paths, cwd);
  for (let index = 0; index < next.length; index += 1) {
    const path = next[index];
    if (files.has(path)) {
      continue;
    }
    const file = await readCatalogFile(path, cwd);
    files.set(path, file);
    const folder = dirname(path);
    for (const { entity } of file.entities) {
      for (const target of locationTargets(entity)) {
        const named = resolve(folder, target);
        if (isInside(named, findCheckout(folder) ?? folder)) {
          next.push(named);
        }
      }
    }
  }
  return [...files.values()];
}

/** A file that somebody commits must not have files of this machine read, not by a link either. */
function isInside(path: string, root: string): boolean {
  const inside = (one: string) => one.startsWith(root + sep);
  try {
    return inside(path) && inside(realpathSync(path));
  } catch {
    // It is not there, which whoever reads it says
    return inside(path);
  }
}

/** The files that a Location names: relative ones without wildcards. @internal */
export function locationTargets({
  kind,
  spec,
}: EntityInFile['entity']): string[] {
  if (kind.toLowerCase() !== 'location') {
    return [];
  }
  const { target, targets, type } = spec ?? {};
  return [target, ...(Array.isArray(targets) ? targets : [])].filter(
    (item): item is string =>
      typeof item === 'string' &&
      type !== 'url' &&
      /\.ya?ml$/i.test(item) &&
      !/^[a-z]+:|^[\\/]|\*/i.test(item),
  );
}
