// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fileURLToPath } from 'node:url';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  namedRepositories,
  namesAzureRepository,
} from 'backstage-plugin-readiness-common/annotations';
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import type { LocalFolders } from '../../client/files/LocalFolders';
import { parseRepositoryUrl } from './parseRepositoryUrl';
import type { Place, RemotePlace } from './types';

const SOURCE_LOCATION = 'backstage.io/source-location';
const MANAGED_BY = 'backstage.io/managed-by-location';
const OWN_ANSWER = 'readiness/repositories';
/** @internal */
export interface PlaceOptions {
  integrations: ScmIntegrationRegistry;
  localFolders: LocalFolders;
  /** The only hosts whose repositories are read, in lower case. Default: all. */
  hosts?: string[];
}

function localPath(location: string): string | undefined {
  if (!location.startsWith('file:')) {
    return undefined;
  }
  if (!location.startsWith('file://')) {
    return location.slice('file:'.length);
  }
  try {
    return fileURLToPath(location);
  } catch {
    return undefined;
  }
}

function placeOfLocation(
  location: string | undefined,
  options: PlaceOptions,
): Place | undefined {
  if (!location) {
    return undefined;
  }
  const path = localPath(location);
  if (path !== undefined) {
    const found = options.localFolders.locate(
      /\.ya?ml$/i.test(path)
        ? path.slice(
            0,
            Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1,
          )
        : path,
    );
    return found && { type: 'local', key: `file:${found.root}`, ...found };
  }
  return parseRepositoryUrl(
    location.replace(/^url:/, ''),
    options.integrations,
  );
}

function isSame(left: Place, right: Place): boolean {
  return left.type !== 'local' && right.type !== 'local'
    ? left.url === right.url
    : left.key === right.key;
}

function hostsOf(addresses: string[]): string[] {
  return addresses
    .filter(address => /^https?:/i.test(address) && URL.canParse(address))
    .map(address => new URL(address).host);
}

/**
 * Where a service's code is; undefined when nothing says it, or it must not be read.
 *
 * @remarks
 * The catalog derives `source-location` from the place of the entity's file, and some organisations keep all these files
 * in one repository of their own. So what says more wins: the owner's own answer, then the annotations that name a repository
 * for Backstage's plugins, then a source location that was written by hand, then links, and last the place of the file. Where
 * several of these are the same repository, the one with a folder counts.
 * @internal
 */
export function placeOf(
  subject: ObservedEntity,
  options: PlaceOptions,
): Place | undefined {
  const place = saidPlaceOf(subject, options);
  const isAllowed =
    !place ||
    !options.hosts ||
    place.type === 'local' ||
    options.hosts.includes(new URL(place.url).host);
  return isAllowed ? place : undefined;
}

function saidPlaceOf(
  subject: ObservedEntity,
  options: PlaceOptions,
): Place | undefined {
  const { source, managedBy, derived } = locationsOf(subject, options);
  const [named] = namedPlaces(subject, options);
  if (named) {
    const located = [source, managedBy].filter(place => place !== undefined);
    return located.find(place => isSame(place, named)) ?? named;
  }
  // Its code is on a host that cannot be read; what lies beside its catalog file is not its code
  const elsewhere = hostsOf(subject.answers.repositories ?? []);
  const { annotations = {} } = subject.entity.metadata;
  if (
    (elsewhere.length > 0 || namesAzureRepository(annotations)) &&
    derived &&
    derived.type !== 'local' &&
    !elsewhere.includes(new URL(derived.url).host)
  ) {
    return undefined;
  }
  return derived && { ...derived, isDerived: true };
}

/**
 * How many repositories a service is built from: as many as its owner answers. An annotation that names one means that one,
 * whatever its links lead to.
 * @internal
 */
export function countRepositories(
  subject: ObservedEntity,
  options: PlaceOptions,
): number {
  const { own, written, linked } = repositoriesOf(subject, options);
  if (own.length === 0 && written.length > 0) {
    return 1;
  }
  const answers = own.length > 0 ? own : linked;
  return new Set(answers.map(({ url }) => url)).size;
}

function namedPlaces(subject: ObservedEntity, options: PlaceOptions): Place[] {
  const { own, written, linked } = repositoriesOf(subject, options);
  const { source, derived } = locationsOf(subject, options);
  // A folder of this machine is written by hand, and allowed in the configuration, to be read in the place of the repository
  const folder =
    source && source !== derived && source.type === 'local' ? [source] : [];
  // Where nothing else answers, the place of the entity's file does, and names nothing
  const links = linked.filter(
    ({ place }) => !(derived && place && isSame(place, derived)),
  );
  const named = [...own, ...written, ...links]
    .map(({ place }) => place)
    .filter(place => place !== undefined);
  return [...folder, ...named];
}

/** What names the repositories of a service; what cannot be read has no place. */
function repositoriesOf(
  subject: ObservedEntity,
  options: PlaceOptions,
): Record<'own' | 'written' | 'linked', { url: string; place?: Place }[]> {
  const annotations = subject.entity.metadata.annotations ?? {};
  const { source, derived } = locationsOf(subject, options);
  const answered = (subject.answers.repositories ?? []).map(answer => {
    const place = parseRepositoryUrl(answer, options.integrations);
    return { url: place?.url ?? answer, place };
  });
  const isOwn = annotations[OWN_ANSWER] !== undefined;
  const byHand = source && source !== derived ? [source] : [];
  return {
    own: isOwn ? answered : [],
    written: [...placesOfSlugs(annotations, derived, options), ...byHand].map(
      place => ({ url: place.key, place }),
    ),
    linked: isOwn ? [] : answered,
  };
}

function locationsOf(subject: ObservedEntity, options: PlaceOptions) {
  const annotations = subject.entity.metadata.annotations ?? {};
  const source = placeOfLocation(annotations[SOURCE_LOCATION], options);
  const managedBy = placeOfLocation(annotations[MANAGED_BY], options);
  const isDerived = !source || (managedBy && isSame(source, managedBy));
  return {
    source,
    managedBy,
    /** Where the catalog found the entity. */
    derived: isDerived ? source ?? managedBy : managedBy,
  };
}

function placesOfSlugs(
  annotations: Record<string, string>,
  derived: Place | undefined,
  { integrations }: PlaceOptions,
): RemotePlace[] {
  return namedRepositories(annotations, {
    keptAt: derived?.type === 'local' ? undefined : derived?.url,
    kindOf: host => {
      const type = integrations.byHost(host)?.type;
      return type === 'github' || type === 'gitlab' ? type : undefined;
    },
  })
    .map(address => parseRepositoryUrl(address, integrations))
    .filter(place => place !== undefined);
}
