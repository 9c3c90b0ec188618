// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  entityFromFile,
  entityRefOf,
  type ObservedFact,
  type ServiceDetail,
  type ServiceList,
} from 'backstage-plugin-readiness-common';
import { readCatalogFiles } from '../../catalogFiles/readCatalogFiles';
import { findDuplicates } from '../../catalogFiles/findDuplicates';
import type { EntityInFile, FileProblem } from '../../catalogFiles/types';
import { CliError } from '../../cli/CliError';
import type { PortalApi } from '../../portal/PortalApi';
import type { Population } from './types';

/** Details that are asked for at the same time. */
const AT_ONCE = 4;
const KINDS = ['component', 'system', 'domain', 'api', 'resource'];
const PAGE = 500;
const MOST_PAGES = 400;

/** The entities of catalog files: nothing is known of what runs. @internal */
export async function readCatalog(
  path: string,
  cwd: string,
): Promise<{ population: Population; problems: FileProblem[] }> {
  const files = await readCatalogFiles({ paths: [path], cwd });
  const { known, problems } = findDuplicates(files);
  if (known.size === 0) {
    throw new CliError(`There is no entity in ${path}.`, {
      fix: 'Folders are searched for files that are called catalog-info.yaml; name others.',
    });
  }
  return {
    population: {
      name: path,
      entities: [...known.values()],
      facts: new Map(),
    },
    problems: [...files.flatMap(file => file.problems), ...problems],
  };
}

/** The entities that the token may read, with what the portal has observed of them. @internal */
export async function readPortal(
  portal: PortalApi,
  url: string,
): Promise<Population> {
  const entities = await readEntities(portal);
  if (entities.length === 0) {
    throw new CliError('The token may read no entity of the portal.', {
      fix: 'Use a token with the permission catalog.entity.read.',
    });
  }
  return {
    name: url,
    entities,
    facts: await readFacts(portal, await readServices(portal)),
  };
}

async function readEntities(portal: PortalApi): Promise<EntityInFile[]> {
  const found: EntityInFile[] = [];
  const filter = KINDS.map(kind => `filter=kind=${kind}`).join('&');
  let query = `${filter}&fields=kind,metadata,spec&limit=${PAGE}`;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, pageInfo } = await portal.get<{
      items?: unknown[];
      pageInfo?: { nextCursor?: string };
    }>(`/api/catalog/entities/by-query?${query}`);
    for (const item of items ?? []) {
      const entity = entityFromFile(item);
      found.push({
        entityRef: entityRefOf(entity),
        entity,
        file: 'catalog',
        line: 1,
        lines: {} as never,
      });
    }
    if (!pageInfo?.nextCursor) {
      return found;
    }
    query = `fields=kind,metadata,spec&limit=${PAGE}&cursor=${encodeURIComponent(
      pageInfo.nextCursor,
    )}`;
  }
  throw new CliError(
    `The portal has more than ${PAGE * MOST_PAGES} entities.`,
    { fix: 'Compare with --catalog PATH.' },
  );
}

async function readServices(portal: PortalApi): Promise<string[]> {
  const refs: string[] = [];
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const list = await portal.get<Partial<ServiceList>>(
      `/api/readiness/services?sort=name&limit=200${cursor}`,
    );
    if (list.visibility === 'working') {
      throw new CliError(
        'The portal is still finding out what the token may read.',
        { fix: 'Try again in a moment.' },
      );
    }
    for (const { entityRef } of list.items ?? []) {
      refs.push(entityRef);
    }
    if (!list.nextCursor) {
      break;
    }
    cursor = `&cursor=${encodeURIComponent(list.nextCursor)}`;
  }
  return refs;
}

async function readFacts(
  portal: PortalApi,
  refs: string[],
): Promise<Map<string, ObservedFact[]>> {
  const facts = new Map<string, ObservedFact[]>();
  const left = [...refs];
  const work = async () => {
    for (let ref = left.shift(); ref !== undefined; ref = left.shift()) {
      const path = ref.split(/[:/]/).map(encodeURIComponent).join('/');
      const detail = await portal.find<Partial<ServiceDetail>>(
        `/api/readiness/services/${path}`,
      );
      facts.set(ref, factsOf(detail ?? {}));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return facts;
}

/** Those that count for checks, and the newest of the others. */
function factsOf({
  checks = [],
  evidence = [],
}: Partial<ServiceDetail>): ObservedFact[] {
  const byName = new Map<string, ObservedFact>();
  for (const { provider, target, facts } of evidence) {
    for (const { name, value, shown, cannotTell, ...fact } of facts) {
      if (value !== undefined || cannotTell !== undefined) {
        byName.set(name, {
          name,
          provider,
          target,
          ...(value !== undefined && { value }),
          ...(shown !== undefined && { shown }),
          ...(cannotTell !== undefined && { cannotTell }),
          observedAt: fact.observedAt,
          consecutive: fact.consecutive,
        });
      }
    }
  }
  for (const { fact } of checks) {
    if (fact) {
      byName.set(fact.name, fact);
    }
  }
  return [...byName.values()];
}
