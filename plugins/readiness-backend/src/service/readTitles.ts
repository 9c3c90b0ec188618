// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { isEntityRef } from '../catalog/isEntityRef';

/** Of one service; it names far fewer. */
const MOST = 100;
const TITLE_LENGTH = 255;

/**
 * What the entities are called that a service names, as far as the caller may read them.
 *
 * @remarks Without the catalog there are none, and names do.
 * @internal
 */
export async function readTitles(
  service: ServiceDetail,
  options: { catalog: CatalogService; credentials: BackstageCredentials },
): Promise<Map<string, string>> {
  const { catalog, credentials } = options;
  const { owner, system, checks } = service;
  const named = [
    owner,
    system,
    ...checks.flatMap(({ answer, waiver }) => [
      answer?.source.entityRef,
      waiver?.by,
    ]),
  ].filter(ref => ref !== undefined && ref !== service.entityRef);
  const entityRefs = [...new Set(named as string[])]
    .filter(isEntityRef)
    .slice(0, MOST);
  const titles = new Map<string, string>();
  if (entityRefs.length === 0) {
    return titles;
  }
  try {
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs,
        fields: ['kind', 'metadata.title', 'spec.profile.displayName'],
      },
      { credentials },
    );
    items.forEach((entity, index) => {
      const profile = entity?.spec?.profile as
        | { displayName?: unknown }
        | undefined;
      const title = profile?.displayName ?? entity?.metadata?.title;
      if (typeof title === 'string' && title.trim()) {
        titles.set(entityRefs[index], title.slice(0, TITLE_LENGTH));
      }
    });
  } catch {
    titles.clear();
  }
  return titles;
}
