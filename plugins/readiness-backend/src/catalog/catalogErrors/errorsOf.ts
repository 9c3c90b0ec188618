// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { CatalogError } from '../../database/types';
import { describeError } from './describeError';

/** What the catalog calls errors of its own in an entity's status. */
const TYPE = 'backstage.io/catalog-processing';

/** A file full of broken documents is told by its first ones. */
const MOST = 10;

const BY_LOCATION = 'backstage.io/managed-by-location';

/** An error with the location ref of the file that cannot be read, where that is known. @internal */
export interface FoundError extends CatalogError {
  place?: string;
}

/** The errors that the catalog has put into an entity's status. @internal */
export function errorsOf(entity: CatalogEntity): FoundError[] {
  return found(wordsIn(entity), { entity, neverRead: false });
}

/**
 * Errors from what the catalog says of them.
 * @param options - the entity that carries them, as far as it is known; its location when the catalog does not have it
 * @internal
 */
export function found(
  words: string[],
  options: { entity?: CatalogEntity; location?: string; neverRead: boolean },
): FoundError[] {
  const { entity, location, neverRead } = options;
  return [...new Set(words)].slice(0, MOST).map(given => {
    const { message, fix, line, column, ...named } = describeError(given);
    const place = named.place ?? (entity ? placeOf(entity) : location);
    const file = place?.replace(/^(?:url|file):/, '');
    return {
      message,
      fix,
      neverRead,
      services: [],
      ...(place !== undefined && { place }),
      ...(file && {
        location: { file, ...(line !== undefined && { line, column }) },
      }),
    };
  });
}

/** @internal */
export function isLocation(entity: CatalogEntity): boolean {
  return entity.kind.toLowerCase() === 'location';
}

/** The file of an entity, or the one that a Location leads to. @internal */
export function placeOf(entity: CatalogEntity): string | undefined {
  if (isLocation(entity)) {
    const { type, target } = (entity.spec ?? {}) as Record<string, unknown>;
    return typeof target === 'string'
      ? `${typeof type === 'string' ? type : 'url'}:${target}`
      : undefined;
  }
  const place: unknown = entity.metadata.annotations?.[BY_LOCATION];
  return typeof place === 'string' ? place : undefined;
}

function wordsIn(entity: CatalogEntity): string[] {
  const { status } = entity as { status?: { items?: unknown } };
  const items = Array.isArray(status?.items) ? status.items : [];
  return items
    .filter(item => item?.type === TYPE && item.level === 'error')
    .map(({ message }) => String(message ?? ''));
}
