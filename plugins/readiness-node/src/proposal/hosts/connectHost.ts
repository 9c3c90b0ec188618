// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  DefaultGithubCredentialsProvider,
  getGitLabRequestOptions,
  type ScmIntegrations,
} from '@backstage/integration';
import type { CatalogFile } from '../types';
import { GithubHost } from './GithubHost';
import { GitlabHost } from './GitlabHost';
import { HostApi } from './HostApi';
import type { RepositoryHost } from './types';

/** @internal */
export interface HostConnection {
  host: RepositoryHost;
  /** Whether there is a token at all, the user's or the integration's. */
  hasToken: boolean;
}

/**
 * The API of the host of a file, as the user if their token is given, otherwise as the integration; `undefined` for hosts
 * that only Backstage's URL reader reads.
 * @internal
 */
export async function connectHost(options: {
  file: Pick<CatalogFile, 'type' | 'host' | 'url' | 'project'>;
  integrations: ScmIntegrations;
  /** OAuth token of the user. */
  token?: string;
  signal?: AbortSignal;
}): Promise<HostConnection | undefined> {
  const { file, integrations, token, signal } = options;
  const { host, project } = file;
  const github = integrations.github.byHost(host);
  if (file.type === 'github' && github && project) {
    const { apiBaseUrl } = github.config;
    if (!apiBaseUrl) {
      return undefined;
    }
    const own = token
      ? { token, headers: { Authorization: `Bearer ${token}` } }
      : await DefaultGithubCredentialsProvider.fromIntegrations(
          integrations,
        ).getCredentials({ url: `https://${host}/${project}` });
    const api = new HostApi({
      host,
      baseUrl: apiBaseUrl,
      headers: own.headers ?? {},
      signal,
    });
    return {
      host: new GithubHost(api, project),
      hasToken: Boolean(own.token),
    };
  }
  const gitlab = integrations.gitlab.byHost(host);
  if (file.type === 'gitlab' && gitlab && project) {
    const gitlabHost = connectGitlab({ project, gitlab, token, signal });
    return {
      host: gitlabHost,
      hasToken: Boolean(token || gitlab.config.token),
    };
  }
  return undefined;
}

/** @internal */
export function connectGitlab(options: {
  project: string;
  gitlab: NonNullable<ReturnType<ScmIntegrations['gitlab']['byHost']>>;
  token?: string;
  signal?: AbortSignal;
}): GitlabHost {
  const { project, gitlab, token, signal } = options;
  const { host, apiBaseUrl } = gitlab.config;
  const { headers } = getGitLabRequestOptions(gitlab.config, token);
  return new GitlabHost(
    new HostApi({ host, baseUrl: apiBaseUrl, headers, signal }),
    project,
  );
}
