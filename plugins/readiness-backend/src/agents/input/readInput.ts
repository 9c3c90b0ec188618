// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, NotFoundError } from '@backstage/errors';
import type {
  CatalogEntity,
  CompiledCheck,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isEntityRef } from '../../catalog/isEntityRef';
import { notInCatalogMessage } from '../../service/notInCatalogMessage';
import { refuse } from '../../service/request/refuse';
import type { AgentTools } from '../AgentTools';

/** A ref in lower case. @throws InputError for what is none @internal */
export function readRef(text: string): string {
  const entityRef = text.trim().toLocaleLowerCase('en-US');
  if (!isEntityRef(entityRef)) {
    throw new InputError(
      'entityRef is not the ref of an entity: write kind:namespace/name, such as component:default/shop',
    );
  }
  return entityRef;
}

/**
 * An entity as the caller may read it.
 * @throws NotFoundError in the same words for what is not there and for what is hidden
 * @internal
 */
export async function readEntity(
  entityRef: string,
  credentials: BackstageCredentials,
  { catalog }: Pick<AgentTools, 'catalog'>,
): Promise<CatalogEntity> {
  const entity = await catalog.getEntityByRef(entityRef, { credentials });
  if (!entity) {
    throw new NotFoundError(notInCatalogMessage(entityRef));
  }
  return entity as CatalogEntity;
}

/** A checklist by its id. @throws InputError @internal */
export function readChecklist(
  id: string,
  { checklists }: Pick<AgentTools, 'checklists'>,
): CompiledChecklist {
  const all = checklists.list();
  const found = all.find(checklist => checklist.id === id);
  if (!found) {
    throw refuse({
      what: 'checklist',
      given: id,
      allowed: all.map(checklist => checklist.id),
    });
  }
  return found;
}

/** A check by its id, in any letter case, or an alias of it. @throws InputError @internal */
export function readCheck(
  id: string,
  checklist: CompiledChecklist,
): CompiledCheck {
  const asked = id.trim().toLowerCase();
  const { aliases = {} } = checklist.source;
  const alias = Object.keys(aliases).find(name => name.toLowerCase() === asked);
  const found = checklist.checksById.get(
    alias === undefined ? asked : aliases[alias],
  );
  if (!found) {
    throw refuse({
      what: `check in the checklist ${checklist.id}`,
      given: id,
      allowed: [...checklist.checksById.keys()],
    });
  }
  return found;
}
