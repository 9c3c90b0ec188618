// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fileURLToPath } from 'node:url';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { EvidenceSubject } from 'backstage-plugin-readiness-node';
import type { LocalFolders } from '../files/LocalFolders';
import { parseRepositoryUrl } from './parseRepositoryUrl';
import type { Place, RemotePlace } from './types';

const SOURCE_LOCATION = 'backstage.io/source-location';
const MANAGED_BY = 'backstage.io/managed-by-location';
const PROJECT_SLUGS = ['github', 'gitlab'] as const;

/** Keys of annotations that name a repository, besides those of its location. @internal */
export const PLACE_ANNOTATIONS = PROJECT_SLUGS.map(slugKeyOf);

function slugKeyOf(type: (typeof PROJECT_SLUGS)[number]): string {
  return `${type}.com/project-slug`;
}

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
 * in one repository of their own. So what says more wins: a source location that was written by hand, then the
 * repositories that the owner answered, then the project slug; and the derived location when it is the same repository,
 * because it knows the folder.
 * @internal
 */
export function placeOf(
  subject: EvidenceSubject,
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
  subject: EvidenceSubject,
  options: PlaceOptions,
): Place | undefined {
  const annotations = subject.entity.metadata.annotations ?? {};
  const source = placeOfLocation(annotations[SOURCE_LOCATION], options);
  const managedBy = placeOfLocation(annotations[MANAGED_BY], options);
  if (source && !(managedBy && isSame(source, managedBy))) {
    return source;
  }
  const derived = source ?? managedBy;
  const named: RemotePlace[] = [];
  for (const answer of subject.answers.repositories ?? []) {
    const place = parseRepositoryUrl(answer, options.integrations);
    if (place && place.type !== 'other') {
      named.push(place);
    }
  }
  for (const type of PROJECT_SLUGS) {
    const slug = annotations[slugKeyOf(type)];
    if (named.length === 0 && slug && /^[\w.-]+(?:\/[\w.-]+)+$/.test(slug)) {
      // The annotation keeps its name on hosts of one's own
      const host =
        derived?.type === type
          ? new URL(derived.url).origin
          : `https://${type}.com`;
      const place = parseRepositoryUrl(`${host}/${slug}`, options.integrations);
      if (place) {
        named.push(place);
      }
    }
  }
  // Its code is on a host that cannot be read; what lies beside its catalog file is not its code
  const elsewhere = hostsOf(subject.answers.repositories ?? []);
  if (
    named.length === 0 &&
    elsewhere.length > 0 &&
    derived &&
    derived.type !== 'local' &&
    !elsewhere.includes(new URL(derived.url).host)
  ) {
    return undefined;
  }
  if (derived && (!named.length || named.some(one => isSame(one, derived)))) {
    return derived;
  }
  return named[0];
}
