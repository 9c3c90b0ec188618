// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  GithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { RateLimitedError } from '../client/hosts/RateLimitedError';
import { readGithub } from '../client/hosts/readGithub';
import { readGitlab } from '../client/hosts/readGitlab';
import type { HostFacts } from '../client/hosts/types';
import type { Place } from './place/types';

function silent(reason: { cannotTell?: string; error?: string }): HostFacts {
  return { visibility: reason, review: reason };
}

/**
 * Asks the host of a repository who may read it and whether a review is required. Never throws, except when aborted.
 * @internal
 */
export async function readHost(options: {
  place: Place;
  integrations: ScmIntegrations;
  credentials: GithubCredentialsProvider;
  signal: AbortSignal;
  now: number;
}): Promise<HostFacts> {
  const { place, integrations, credentials, signal, now } = options;
  if (place.type === 'local') {
    return silent({ cannotTell: 'A local folder has no host to ask.' });
  }
  const asked = { project: place.project, url: place.url, signal, now };
  try {
    const github = integrations.github.byUrl(place.url)?.config;
    if (place.type === 'github' && github) {
      return await readGithub({ ...asked, integration: github, credentials });
    }
    const gitlab = integrations.gitlab.byUrl(place.url)?.config;
    if (place.type === 'gitlab' && gitlab) {
      return await readGitlab({ ...asked, integration: gitlab });
    }
    return silent({
      cannotTell: 'Only GitHub and GitLab can be asked; this host is neither.',
    });
  } catch (error) {
    signal.throwIfAborted();
    const { host } = new URL(place.url);
    if (error instanceof RateLimitedError) {
      return {
        ...silent({ error: `${error.message}.` }),
        notBefore: error.notBefore,
      };
    }
    return silent({ error: `${host} could not be asked.` });
  }
}
