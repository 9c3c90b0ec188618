// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const FOLDER = resolvePackagePath(
  'readiness-test',
  '../../shared/real-catalog',
);

/** Templates have keys that are maps; that needs no warning on the console. */
const QUIET = { logLevel: 'error' } as const;

/** The catalog files of other organisations, which stand beside the repository. @internal */
export function realCatalogFiles(): { name: string; path: string }[] {
  const index = join(FOLDER, 'INDEX.tsv');
  if (!existsSync(index)) {
    throw new Error(
      `The real catalog files are missing: there is no ${index}. They stand beside the repository, in ../shared/real-catalog; these tests mean nothing without them.`,
    );
  }
  const listed = readFileSync(index, 'utf8')
    .split('\n')
    .slice(1)
    .map(line => line.split('\t')[0])
    .filter(Boolean);
  const present = new Set(readdirSync(FOLDER));
  const missing = listed.filter(name => !present.has(name));
  if (missing.length > 0) {
    throw new Error(
      `INDEX.tsv lists files that are not in ${FOLDER}: ${missing.join(', ')}`,
    );
  }
  return listed.map(name => ({ name, path: join(FOLDER, name) }));
}

/**
 * Refs that several documents have. Which of them the catalog takes is a matter of timing, so that two runs cannot be
 * compared by them.
 * @internal
 */
export function contestedRefs(paths: string[]): Set<string> {
  const seen = new Set<string>();
  const contested = new Set<string>();
  for (const path of paths) {
    for (const document of parseAllDocuments(
      readFileSync(path, 'utf8'),
      QUIET,
    )) {
      const ref = refOf(document.errors.length ? undefined : document.toJS());
      if (ref && seen.has(ref)) {
        contested.add(ref);
      }
      if (ref) {
        seen.add(ref);
      }
    }
  }
  return contested;
}

function refOf(value: any): string | undefined {
  try {
    return stringifyEntityRef(value);
  } catch {
    return undefined;
  }
}
