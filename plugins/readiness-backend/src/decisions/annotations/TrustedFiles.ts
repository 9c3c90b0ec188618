// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  type AnnotatedWaiver,
  type CatalogEntity,
  entityRefOf,
} from 'backstage-plugin-readiness-common';
import { posix } from 'node:path';
import { readsInFile } from '../../catalog/sourceLines/readsInFile';
import {
  type SourcePlace,
  sourcePlaceOf,
} from '../../catalog/sourceLines/sourcePlaceOf';
import type { WaiverSettings } from '../readWaiverSettings';

/**
 * Whether the request of an annotation needs nobody to grant it, by `readiness.waivers.git.trusted`.
 *
 * @remarks An owner can write any location into an entity. So the file at that location is read, and has to hold the very
 * request: then somebody has written it there who may.
 * @internal
 */
export class TrustedFiles {
  constructor(
    private readonly options: {
      settings: WaiverSettings['git'];
      urlReader: UrlReaderService;
    },
  ) {}

  async vouchFor(
    waiver: AnnotatedWaiver,
    entity: CatalogEntity,
    owner: string | undefined,
  ): Promise<boolean> {
    const { settings, urlReader } = this.options;
    const { locations, owners } = settings;
    const place = locations.length > 0 ? sourcePlaceOf(entity) : undefined;
    const text = entity.metadata.annotations?.[waiver.key];
    if (
      !place ||
      typeof text !== 'string' ||
      !locations.some(location => isBelow(place, location)) ||
      (owners.length > 0 && (!owner || !owners.includes(owner)))
    ) {
      return false;
    }
    const entityRef = entityRefOf(entity);
    return readsInFile(
      place,
      { entityRef, key: waiver.key, text },
      { urlReader },
    );
  }
}

/** Whole folders only, and after `..` was followed, as whoever reads the file follows it. */
function isBelow({ type, target }: SourcePlace, location: string): boolean {
  const path = type === 'url' ? new URL(target).href : posix.normalize(target);
  const folder =
    URL.canParse(location) && type === 'url'
      ? new URL(location).href
      : posix.normalize(location);
  return (
    path === folder ||
    path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
  );
}
