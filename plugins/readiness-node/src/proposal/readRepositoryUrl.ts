// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  getGitLabIntegrationRelativePath,
  type ScmIntegrations,
} from '@backstage/integration';
import type { CatalogFile } from './types';

/**
 * A file of a repository by its address in the browser, for the hosts that can get a request; others are `other`.
 * @param url - http or https
 * @internal
 */
export function readRepositoryUrl(
  url: string,
  integrations: ScmIntegrations,
): CatalogFile {
  const parsed = new URL(url);
  const { host } = parsed;
  const parts = parsed.pathname.split('/').filter(Boolean).map(decode);
  const other: CatalogFile = {
    type: 'other',
    url,
    host,
    path: parsed.searchParams.get('path') ?? parts.join('/'),
  };
  const found = readParts(parsed, parts, integrations);
  return found ? { ...other, ...found } : other;
}

type Found = Pick<CatalogFile, 'type' | 'path' | 'project' | 'repoUrl'> & {
  ref?: string;
};

function readParts(
  url: URL,
  parts: string[],
  integrations: ScmIntegrations,
): Found | undefined {
  const { host } = url;
  if (integrations.github.byHost(host)) {
    const [owner, name, kind, ref, ...path] = parts;
    return /^(blob|tree|raw|edit)$/.test(kind ?? '') && path.length > 0
      ? fileOf('github', [owner, name], { ref, path, host })
      : undefined;
  }
  const gitlab = integrations.gitlab.byHost(host);
  if (gitlab) {
    const base = getGitLabIntegrationRelativePath(gitlab.config)
      .split('/')
      .filter(Boolean);
    const isBelow = base.every((part, index) => parts[index] === part);
    const inside = isBelow ? parts.slice(base.length) : parts;
    const at = inside.indexOf('blob');
    const project = inside.slice(0, at).filter(part => part !== '-');
    const [ref, ...path] = inside.slice(at + 1);
    return at > 1 && path.length > 0
      ? fileOf('gitlab', project, { ref, path, host })
      : undefined;
  }
  if (integrations.bitbucketCloud.byHost(host)) {
    const [workspace, name, kind, ref, ...path] = parts;
    return kind === 'src' && path.length > 0
      ? fileOf('bitbucketCloud', [workspace, name], { ref, path, host })
      : undefined;
  }
  if (integrations.bitbucketServer.byHost(host)) {
    const at = parts.findIndex(part => /^(projects|users)$/.test(part));
    const [kind, key, , name, page, ...path] = parts.slice(at);
    const project = kind === 'users' ? `~${key}` : key;
    const ref = url.searchParams.get('at')?.replace(/^refs\/heads\//, '');
    return at >= 0 && /^(browse|raw)$/.test(page ?? '') && path.length > 0
      ? fileOf('bitbucketServer', [project, name], { ref, path, host })
      : undefined;
  }
  return undefined;
}

function fileOf(
  type: CatalogFile['type'],
  project: string[],
  given: { ref?: string; path: string[]; host: string },
): Found {
  const { ref, path, host } = given;
  const repo = project[project.length - 1];
  const owner = project.slice(0, -1).join('/');
  const query = new URLSearchParams(
    {
      // The actions want a project too, and use it for new repositories only.
      bitbucketCloud: { workspace: owner, project: owner, repo },
      bitbucketServer: { project: owner, repo },
    }[type as string] ?? { owner, repo },
  );
  return {
    type,
    project: project.join('/'),
    repoUrl: `${host}?${query}`,
    path: path.join('/'),
    ...(ref !== undefined && ref !== 'HEAD' && ref !== '' && { ref }),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
