// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isAbsolute } from 'node:path';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** A YAML file that the catalog read an entity from. @internal */
export interface SourcePlace {
  type: 'url' | 'file';
  /** A URL, or an absolute path. */
  target: string;
  /** Whom a read asks; those of one host fail together. */
  host: string;
}

/**
 * The file of an entity by its `backstage.io/managed-by-location`.
 *
 * @remarks An owner can write that annotation, so that it may name any file. What becomes known of it is no more than a
 * line number, and only where the file holds this very entity; other than YAML files are never opened.
 * @internal
 */
export function sourcePlaceOf(entity: CatalogEntity): SourcePlace | undefined {
  const location: unknown =
    entity.metadata.annotations?.['backstage.io/managed-by-location'];
  if (typeof location !== 'string') {
    return undefined;
  }
  const [, type, rest] = /^(url|file):(.+)$/.exec(location) ?? [];
  const target = rest?.trim();
  if (!target) {
    return undefined;
  }
  if (type === 'file') {
    // Two slashes lead to another computer on Windows.
    return isAbsolute(target) &&
      !/^[\\/]{2}/.test(target) &&
      /\.ya?ml$/i.test(target)
      ? { type, target, host: 'file' }
      : undefined;
  }
  // Some hosts have the path in the query: match anywhere.
  if (!URL.canParse(target) || !/\.ya?ml\b/i.test(target)) {
    return undefined;
  }
  const { protocol, host } = new URL(target);
  return protocol === 'https:' || protocol === 'http:'
    ? { type: 'url', target, host }
    : undefined;
}
