// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { RemotePlace } from './types';

const FILE_NAME = /\.(?:ya?ml|json)$/i;

/** Path segments in words; a hidden `/` would lead to another repository. */
function segmentsOf(path: string): string[] | undefined {
  const segments: string[] = [];
  for (const part of path.split('/')) {
    let segment: string;
    try {
      segment = decodeURIComponent(part);
    } catch {
      return undefined;
    }
    if (segment.includes('/')) {
      return undefined;
    }
    if (segment) {
      segments.push(segment);
    }
  }
  return segments;
}

/**
 * Reads the address of a repository, of a folder or of a file in it, on any host that an integration is configured for.
 * Addresses that differ only in letter case, `.git` or a slash are one repository.
 * @internal
 */
export function parseRepositoryUrl(
  address: string,
  integrations: Pick<ScmIntegrationRegistry, 'byUrl'>,
): RemotePlace | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const integration = integrations.byUrl(url);
  if (
    !integration ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username
  ) {
    return undefined;
  }
  const origin = url.origin.toLowerCase();
  const segments = segmentsOf(url.pathname);
  if (!segments) {
    return undefined;
  }
  if (integration.type === 'github' || integration.type === 'gitlab') {
    const { type } = integration;
    const marker = segments.findIndex(
      (segment, index) =>
        index >= 2 &&
        (segment === '-' || /^(?:tree|blob|raw|edit)$/.test(segment)),
    );
    const project = segments.slice(0, marker === -1 ? undefined : marker);
    if (project.length < 2) {
      return undefined;
    }
    const name = (type === 'github' ? project.slice(0, 2) : project)
      .join('/')
      .replace(/\.git$/, '')
      .toLowerCase();
    const rest = marker === -1 ? [] : segments.slice(marker);
    const inside = rest[0] === '-' ? rest.slice(1) : rest;
    const [kind, ref, ...path] = inside;
    const isFile =
      kind !== 'tree' && path.length > 0 && FILE_NAME.test(path.at(-1)!);
    const folder = (isFile ? path.slice(0, -1) : path).join('/');
    const page = `${origin}/${name}`;
    const tree = type === 'github' ? 'tree' : '-/tree';
    const treeUrl = ref ? `${page}/${tree}/${encodeURIComponent(ref)}` : page;
    return {
      type,
      key: treeUrl,
      treeUrl,
      url: page,
      project: name,
      ...(ref && { ref }),
      folder,
    };
  }
  // How the other hosts write a branch is theirs; a folder is read as it is given.
  const path = FILE_NAME.test(segments.at(-1) ?? '')
    ? segments.slice(0, -1)
    : segments;
  if (path.length === 0) {
    return undefined;
  }
  const page = `${origin}/${path.map(encodeURIComponent).join('/')}${
    url.search
  }`;
  return {
    type: 'other',
    key: page,
    treeUrl: page,
    url: page,
    project: path.join('/'),
    folder: '',
  };
}
