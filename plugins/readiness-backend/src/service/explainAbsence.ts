// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  sanitizeText,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { notInCatalogMessage } from './notInCatalogMessage';

/**
 * Why there is no readiness for an entity: the catalog does not have it, no checklist is for it, or it is too new.
 * @internal
 */
export async function explainAbsence(options: {
  entityRef: string;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  credentials: BackstageCredentials;
}): Promise<string> {
  const { entityRef, catalog, checklists, credentials } = options;
  const entity = await catalog.getEntityByRef(entityRef, { credentials });
  if (!entity) {
    return notInCatalogMessage(entityRef);
  }
  if (checklists.forEntity(entity as CatalogEntity)) {
    return `${entityRef} is in the catalog, but not scored yet: that happens within seconds, or with the next sweep`;
  }
  return `${entityRef} is in the catalog, but ${explainNoChecklist(
    entity as CatalogEntity,
    checklists,
  )}`;
}

/** Why no checklist is for an entity. @internal */
export function explainNoChecklist(
  entity: CatalogEntity,
  checklists: ChecklistRegistry,
): string {
  const { type, lifecycle } = entity.spec ?? {};
  const is = [
    `kind ${entity.kind}`,
    typeof type === 'string' && `type ${sanitizeText(type, 100)}`,
    typeof lifecycle === 'string' &&
      `lifecycle ${sanitizeText(lifecycle, 100)}`,
  ].filter(Boolean);
  const takes = checklists
    .list()
    .map(
      ({ id, source }) => `"${id}" is for ${JSON.stringify(source.appliesTo)}`,
    );
  return `held to no checklist: it is of ${is.join(', ')}, and ${takes.join(
    ', ',
  )}`;
}
