// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  sanitizeText,
  type CatalogEntity,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { notInCatalogMessage } from './notInCatalogMessage';

/**
 * Why an entity has no evaluation: the catalog does not have it, no checklist applies to it, or it is too new.
 * @param options - with the checklist that was asked for, which is one of those that are configured
 * @internal
 */
export async function explainAbsence(options: {
  entityRef: string;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  checklist?: string;
  credentials: BackstageCredentials;
}): Promise<string> {
  const { entityRef, catalog, checklists, credentials } = options;
  const found = await catalog.getEntityByRef(entityRef, { credentials });
  if (!found) {
    return notInCatalogMessage(entityRef);
  }
  const entity = found as CatalogEntity;
  const asked = checklists.list().find(({ id }) => id === options.checklist);
  const first = checklists.forEntity(entity);
  if (asked && !asked.appliesTo(entity)) {
    return `${entityRef} is in the catalog, but ${explainOutOfScope(
      entity,
      asked,
    )}`;
  }
  if (asked && first && first.id !== asked.id) {
    return `${entityRef} is not evaluated by the checklist "${asked.id}", but by "${first.id}", the first that it is in scope of`;
  }
  if (first) {
    return `${entityRef} is in the catalog, but not evaluated yet: that happens within seconds, or with the next sweep`;
  }
  return `${entityRef} is in the catalog, but ${explainNoChecklist(
    entity,
    checklists,
  )}`;
}

/** Why no checklist applies to an entity. @internal */
export function explainNoChecklist(
  entity: CatalogEntity,
  checklists: ChecklistRegistry,
): string {
  const scopes = checklists.list().map(scopeOf);
  return `in scope of no checklist: ${kindOf(entity)}, and ${scopes.join(
    ', ',
  )}`;
}

/** Why one checklist does not apply to an entity. @internal */
export function explainOutOfScope(
  entity: CatalogEntity,
  checklist: CompiledChecklist,
): string {
  return `not in scope of the checklist "${checklist.id}": ${kindOf(
    entity,
  )}, and ${scopeOf(checklist)}`;
}

function kindOf(entity: CatalogEntity): string {
  const { type, lifecycle } = entity.spec ?? {};
  const is = [
    `kind ${entity.kind}`,
    typeof type === 'string' && `type ${sanitizeText(type, 100)}`,
    typeof lifecycle === 'string' &&
      `lifecycle ${sanitizeText(lifecycle, 100)}`,
  ].filter(Boolean);
  return `it is of ${is.join(', ')}`;
}

function scopeOf({ id, source }: CompiledChecklist): string {
  return `"${id}" is for ${JSON.stringify(source.appliesTo)}`;
}
