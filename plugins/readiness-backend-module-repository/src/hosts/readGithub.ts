// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { HostClient } from './HostClient';
import { refusal } from './refusal';
import type { HostFacts, HostReading, ReadHostOptions } from './types';

type Review = HostReading<'yes' | 'no'>;

function ruleAsksForReview(rule: any): boolean {
  const parameters = rule?.type === 'pull_request' && rule.parameters;
  return Boolean(
    parameters &&
      (parameters.required_approving_review_count > 0 ||
        parameters.require_code_owner_review === true ||
        parameters.require_last_push_approval === true),
  );
}

/**
 * Rulesets first, which any reader of the repository may see; then the branch, which says whether there is classic
 * protection at all; then that protection, for which the token needs administration.
 * https://docs.github.com/rest/repos/rules, https://docs.github.com/rest/branches/branch-protection
 */
async function readReview(
  client: HostClient,
  path: string,
  branch: string,
  host: string,
): Promise<Review> {
  const name = encodeURIComponent(branch);
  const rules = await client.get(`${path}/rules/branches/${name}?per_page=100`);
  const knowsRules = rules.status === 200 && Array.isArray(rules.json);
  if (knowsRules && rules.json.some(ruleAsksForReview)) {
    return { value: 'yes' };
  }
  if (rules.status >= 500) {
    return refusal(rules.status, 'the rules of the branch', host);
  }
  const found = await client.get(`${path}/branches/${name}`);
  if (found.status !== 200) {
    return refusal(found.status, `the branch ${branch}`, host);
  }
  if (found.json?.protected === false) {
    // Older servers have no rulesets, and answer 404
    return knowsRules || rules.status === 404
      ? { value: 'no' }
      : refusal(rules.status, 'the rules of the branch', host);
  }
  const classic = await client.get(`${path}/branches/${name}/protection`);
  if (classic.status === 200) {
    const reviews = classic.json?.required_pull_request_reviews;
    if (
      reviews?.required_approving_review_count > 0 ||
      reviews?.require_code_owner_reviews === true
    ) {
      return { value: 'yes' };
    }
    return knowsRules || rules.status === 404
      ? { value: 'no' }
      : refusal(rules.status, 'the rules of the branch', host);
  }
  // Only an administrator is told this; everybody else gets a plain "Not Found"
  if (
    classic.status === 404 &&
    /branch not protected/i.test(classic.json?.message ?? '') &&
    knowsRules
  ) {
    return { value: 'no' };
  }
  return refusal(classic.status, 'the protection of the branch', host);
}

/** Asks GitHub what the files of a repository do not tell. @internal */
export async function readGithub(
  options: ReadHostOptions & {
    integration: GithubIntegrationConfig;
    credentials: GithubCredentialsProvider;
  },
): Promise<HostFacts> {
  const { project, url, signal, now, integration, credentials } = options;
  const { host, apiBaseUrl = `https://${host}/api/v3` } = integration;
  const client = new HostClient({
    host,
    baseUrl: apiBaseUrl,
    headers: async () => ({
      'X-GitHub-Api-Version': '2022-11-28',
      ...(await credentials.getCredentials({ url })).headers,
    }),
    signal,
    now,
  });
  const path = `/repos/${project.split('/').map(encodeURIComponent).join('/')}`;
  const { status, json } = await client.get(path);
  if (status !== 200 || typeof json !== 'object' || json === null) {
    const reason =
      status === 200
        ? { error: `${host} answered with something that is not JSON.` }
        : refusal(status, 'the repository', host);
    return { visibility: reason, review: reason };
  }
  const defaultBranch =
    typeof json.default_branch === 'string' ? json.default_branch : undefined;
  const visibility = ['public', 'internal', 'private'].includes(json.visibility)
    ? json.visibility
    : json.private !== undefined && (json.private ? 'private' : 'public');
  return {
    visibility: visibility
      ? { value: visibility }
      : { cannotTell: `${host} does not say who may read the repository.` },
    review: defaultBranch
      ? await readReview(client, path, defaultBranch, host)
      : { cannotTell: `${host} does not name the default branch.` },
    ...(defaultBranch && { defaultBranch }),
    reviewUrl: `${url}/rules`,
  };
}
