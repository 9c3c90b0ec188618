// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { isEntityRef } from '../catalog/isEntityRef';

/** Of one service; it names far fewer. */
const MOST = 100;
const TITLE_LENGTH = 255;

/** @internal */
export interface Names {
  /** By entity ref. */
  titles: Map<string, string>;
  /** The e-mail address in the profile of the owner. */
  ownerContact?: string;
}

/**
 * What the entities are called that a service names, and the address of its owner, as far as the caller may read them.
 *
 * @remarks Without the catalog there are none, and names do.
 * @internal
 */
export async function readNames(
  service: ServiceDetail,
  options: { catalog: CatalogService; credentials: BackstageCredentials },
): Promise<Names> {
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
  let ownerContact: string | undefined;
  if (entityRefs.length === 0) {
    return { titles };
  }
  try {
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs,
        fields: ['kind', 'metadata.title', 'spec.profile'],
      },
      { credentials },
    );
    items.forEach((entity, index) => {
      const profile = entity?.spec?.profile as
        | { displayName?: unknown; email?: unknown }
        | undefined;
      const title = profile?.displayName ?? entity?.metadata?.title;
      if (typeof title === 'string' && title.trim()) {
        titles.set(entityRefs[index], title.slice(0, TITLE_LENGTH));
      }
      if (entityRefs[index] === owner && typeof profile?.email === 'string') {
        ownerContact = profile.email.slice(0, TITLE_LENGTH);
      }
    });
  } catch {
    return { titles: new Map() };
  }
  return { titles, ...(ownerContact && { ownerContact }) };
}
