// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import type { EntityLink } from './linkKinds';
import { namedRepositories } from './namedRepositories';

const SOURCE_LOCATION = 'backstage.io/source-location';
const MANAGED_BY = 'backstage.io/managed-by-location';

const PUBLIC_HOSTS =
  /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;
const LINK_TITLES =
  /^(?:the )?(?:(?:git|github|gitlab|bitbucket|source|code|service) ){0,2}(?:repo|repository|source|source code|code|github|gitlab|bitbucket)$/i;
const LINK_TYPES = new Set([
  'repository',
  'repo',
  'source',
  'source-code',
  'code',
]);
/** GitHub pages whose addresses look like those of repositories. */
const NO_OWNERS = new Set([
  'orgs',
  'topics',
  'marketplace',
  'settings',
  'sponsors',
  'collections',
  'features',
  'apps',
  'users',
  'search',
  'notifications',
  'login',
]);

/**
 * The root of the repository that an address leads into; undefined if it is not the address of a repository or, with
 * `onlyRoots`, if it leads to something inside one.
 * @internal
 */
export function repositoryRootOf(
  address: string,
  options: { onlyRoots?: boolean } = {},
): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username) {
    return undefined;
  }
  const segments = url.pathname.split('/').filter(Boolean);
  const root = (count: number) => {
    const path = segments
      .slice(0, count)
      .join('/')
      .replace(/\.git$/, '');
    return `https://${url.host}/${path}`;
  };
  const azure = segments.indexOf('_git');
  if (azure > 0 && segments.length > azure + 1) {
    const isRoot =
      segments.length === azure + 2 && !url.searchParams.has('path');
    return isRoot || !options.onlyRoots ? root(azure + 2) : undefined;
  }
  const inside = segments.findIndex(
    (segment, index) =>
      index >= 2 && /^(?:-|tree|blob|raw|edit|src)$/.test(segment),
  );
  const isGitlab = /gitlab/.test(url.host);
  // Only GitLab's projects may lie in groups of groups
  const length = isGitlab && inside !== -1 ? inside : segments.length;
  const count = isGitlab ? length : Math.min(length, 2);
  if (count < 2 || NO_OWNERS.has(segments[0].toLowerCase())) {
    return undefined;
  }
  if (options.onlyRoots) {
    const rest = segments.slice(count);
    const isBranch =
      rest.length === 0 ||
      (rest.length === 2 && rest[0] === 'tree') ||
      (rest.length === 3 && rest[0] === '-' && rest[1] === 'tree');
    if (!isBranch) {
      return undefined;
    }
  }
  return root(count);
}

/**
 * The repositories of an entity's code, most trusted first: annotations that name one for Backstage plugins, a source
 * location that was written by hand, then links to the root of a repository. The location of the entity's own file
 * counts only if there is nothing else: many organisations keep these files apart from the code.
 * @internal
 */
export function repositoriesOf(entity: CatalogEntity): string[] {
  const { annotations, links } = entity.metadata;
  const textOf = (key: string) => {
    const value =
      typeof annotations === 'object' &&
      annotations !== null &&
      Object.hasOwn(annotations, key)
        ? annotations[key]
        : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  const locationOf = (key: string) =>
    repositoryRootOf(textOf(key).replace(/^url:/, ''));
  const source = locationOf(SOURCE_LOCATION);
  const managedBy = locationOf(MANAGED_BY);
  const isByHand = source && managedBy && !isSame(source, managedBy);
  const derived = source ?? managedBy;

  const found: string[] = [];
  const add = (address: string) => {
    const root = repositoryRootOf(address);
    if (root) {
      found.push(root);
    }
  };
  for (const address of namedRepositories(annotations, { keptAt: derived })) {
    add(address);
  }
  if (isByHand) {
    found.push(source);
  }
  if (found.length === 0) {
    for (const link of Array.isArray(links) ? links : []) {
      const root = linkedRepository(link);
      if (root) {
        found.push(root);
      }
    }
  }
  if (found.length === 0 && derived) {
    found.push(derived);
  }
  return found.filter(
    (address, index) =>
      found.findIndex(other => isSame(other, address)) === index,
  );
}

function linkedRepository(link: Partial<EntityLink> | undefined) {
  if (typeof link?.url !== 'string' || !URL.canParse(link.url)) {
    return undefined;
  }
  const root = repositoryRootOf(link.url, { onlyRoots: true });
  const { host } = new URL(link.url);
  const isNamed =
    LINK_TITLES.test(
      String(link.title ?? '')
        .trim()
        .slice(0, 100),
    ) || LINK_TYPES.has(String(link.type ?? '').toLowerCase());
  return PUBLIC_HOSTS.test(host) || isNamed ? root : undefined;
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
