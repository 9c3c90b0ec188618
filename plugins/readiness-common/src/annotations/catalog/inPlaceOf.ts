// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import { namedRepositories, REPOSITORY_ANNOTATIONS } from './namedRepositories';
import { repositoryRootOf } from './repositoriesOf';

const MANAGED_BY = 'backstage.io/managed-by-location';
const SOURCE_LOCATION = 'backstage.io/source-location';

/** Annotations that the catalog adds from the place of the file, if the file does not have them. */
const ADDED = [
  MANAGED_BY,
  'backstage.io/managed-by-origin-location',
  'backstage.io/view-url',
  'backstage.io/edit-url',
];

/** Annotations that may lead to a folder of the portal's machine. */
const LOCATIONS = [MANAGED_BY, SOURCE_LOCATION];

/** Annotations that tell the host of a repository that another one names. */
const HOSTS = ['gitlab.com/instance', 'dev.azure.com/host-org'];

type Annotations = Record<string, string>;

/**
 * A draft of an entity with the annotations that the catalog adds from the place of the file, as it has them for the
 * entity now. A source location or repository that was written by hand is not taken over: a draft without it has removed
 * it. A draft cannot name a folder of the portal's machine that is not the entity's already.
 * @param inCatalog - the entity that the draft is of; absent if there is none
 * @public
 */
export function inPlaceOf(
  draft: CatalogEntity,
  inCatalog: CatalogEntity | undefined,
): CatalogEntity {
  const own: Annotations = { ...draft.metadata.annotations };
  const known: Annotations = inCatalog?.metadata.annotations ?? {};
  for (const key of LOCATIONS) {
    if (/^\s*file:/i.test(own[key] ?? '') && own[key] !== known[key]) {
      delete own[key];
    }
  }
  const added = [
    ...ADDED,
    ...[SOURCE_LOCATION, ...REPOSITORY_ANNOTATIONS].filter(key =>
      isOfTheFile(key, known),
    ),
  ].filter(key => typeof known[key] === 'string');
  const annotations = {
    ...Object.fromEntries(added.map(key => [key, known[key]])),
    ...own,
  };
  return { ...draft, metadata: { ...draft.metadata, annotations } };
}

/** Whether an annotation names no more than where the file is. */
function isOfTheFile(key: string, annotations: Annotations): boolean {
  const { [MANAGED_BY]: managedBy, [key]: value } = annotations;
  if (typeof managedBy !== 'string' || typeof value !== 'string') {
    return false;
  }
  if (key === SOURCE_LOCATION && managedBy.startsWith(value)) {
    return true;
  }
  const root = rootOf(managedBy);
  const named =
    key === SOURCE_LOCATION
      ? rootOf(value)
      : namedRepositories(
          { ...pick(annotations, HOSTS), [key]: value },
          { keptAt: root },
        )[0];
  return root !== undefined && named?.toLowerCase() === root.toLowerCase();
}

function rootOf(location: string): string | undefined {
  return repositoryRootOf(location.trim().replace(/^url:/, ''));
}

function pick(annotations: Annotations, keys: string[]): Annotations {
  return Object.fromEntries(
    keys.flatMap(key =>
      Object.hasOwn(annotations, key) ? [[key, annotations[key]]] : [],
    ),
  );
}
