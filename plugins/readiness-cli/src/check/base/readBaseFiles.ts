// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { realpathSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { isCatalogFile } from '../../catalogFiles/findCatalogFiles';
import { locationTargets } from '../../catalogFiles/readCatalogFiles';
import { MAX_TEXT } from '../../catalogFiles/readDocuments';
import { readCatalogText } from '../../catalogFiles/readCatalogText';
import type { CatalogFile } from '../../catalogFiles/types';
import type { Base } from './openBase';

/**
 * The catalog files that the same paths stood for in the state that is compared with.
 * @param paths - as they were given; none for the working directory
 * @internal
 */
export async function readBaseFiles(
  { tree, root }: Base,
  paths: string[],
  cwd: string,
): Promise<CatalogFile[]> {
  const given = (paths.length > 0 ? paths : ['.']).map(path =>
    fromRoot(resolve(cwd, path), root),
  );
  const sizes = new Map(
    tree.files.flatMap(({ path, size, isLink }) =>
      isLink ? [] : [[path, size] as const],
    ),
  );
  const wanted = new Set(
    [...sizes.keys()].filter(path =>
      given.some(
        one =>
          path === one ||
          ((one === '' || path.startsWith(`${one}/`)) && isCatalogFile(path)),
      ),
    ),
  );
  const files = new Map<string, CatalogFile>();
  for (let next = [...wanted]; next.length > 0; ) {
    const readable = next.filter(path => (sizes.get(path) ?? 0) <= MAX_TEXT);
    next = [];
    for await (const { path, content } of tree.read(readable)) {
      const text = content.toString('utf8');
      const { entities, problems } = readCatalogText(text, path);
      const absolutePath = resolve(root, path);
      files.set(path, { path, absolutePath, text, entities, problems });
      for (const { entity } of entities) {
        for (const target of locationTargets(entity)) {
          const named = posix.join(dirname(path), target);
          if (sizes.has(named) && !wanted.has(named)) {
            wanted.add(named);
            next.push(named);
          }
        }
      }
    }
  }
  return [...files.values()];
}

function fromRoot(absolute: string, root: string): string {
  let path = absolute;
  try {
    path = realpathSync(absolute);
  } catch {
    // It may have been there then
  }
  return relative(root, path).split(sep).join('/');
}
