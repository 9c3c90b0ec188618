// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  entityRefOf,
  type ObservedFact,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { readCatalogFiles } from '../../catalogFiles/readCatalogFiles';
import { findDuplicates } from '../../catalogFiles/findDuplicates';
import type { EntityInFile, FileProblem } from '../../catalogFiles/types';
import { CliError } from '../../cli/CliError';
import type { PortalServices } from '../../portal/PortalServices';
import type { Population } from './types';

/** Details that are asked for at the same time. */
const AT_ONCE = 4;

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
  portal: PortalServices,
  name: string,
): Promise<Population> {
  const entities = (await portal.entities()).map(
    (entity): EntityInFile => ({
      entityRef: entityRefOf(entity),
      entity,
      file: 'catalog',
      line: 1,
      lines: {} as never,
    }),
  );
  if (entities.length === 0) {
    throw new CliError('The token may read no entity of the portal.', {
      fix: 'Use a token with the permission catalog.entity.read.',
    });
  }
  const facts = new Map<string, ObservedFact[]>();
  const left = await portal.serviceRefs();
  const work = async () => {
    for (let ref = left.shift(); ref !== undefined; ref = left.shift()) {
      const detail = await portal.service(ref);
      facts.set(ref, detail ? factsOf(detail) : []);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { name, entities, facts };
}

/** Those that count for checks, and the newest of the others. */
function factsOf({ checks, evidence = [] }: ServiceDetail): ObservedFact[] {
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
