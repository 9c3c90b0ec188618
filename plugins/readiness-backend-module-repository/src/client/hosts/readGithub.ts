// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  GithubCredentialsProvider,
  GithubIntegrationConfig,
} from '@backstage/integration';
import { HostClient } from './HostClient';
import { refusal } from './refusal';
import { readRules } from './readRules';
import type { HostFacts, ReadHostOptions, ReviewFacts } from './types';

/** What classic protection asks for. */
function readClassic(protection: any): {
  isAsked: boolean;
  isForOwners: boolean;
  because?: string;
} {
  const reviews = protection?.required_pull_request_reviews;
  const isAsked = reviews?.required_approving_review_count > 0;
  const isForOwners = reviews?.require_code_owner_reviews === true;
  const {
    users = [],
    teams = [],
    apps = [],
  } = reviews?.bypass_pull_request_allowances ?? {};
  const isLetPast = [users, teams, apps].some(
    list => Array.isArray(list) && list.length > 0,
  );
  const isForAll = protection?.enforce_admins?.enabled !== false;
  if (!(isAsked || isForOwners) || (isForAll && !isLetPast)) {
    return { isAsked, isForOwners };
  }
  const who = isLetPast ? 'some people or apps' : 'administrators';
  return {
    isAsked: false,
    isForOwners: false,
    because: `The branch asks for a review, but ${who} may go past it.`,
  };
}

/**
 * Rulesets first, which any reader of the repository may see; then the branch, which says whether there is classic
 * protection at all; then that protection, for which the token needs administration. The strictest of all counts.
 * https://docs.github.com/rest/repos/rules, https://docs.github.com/rest/branches/branch-protection
 */
async function readReview(
  client: HostClient,
  path: string,
  branch: string,
  host: string,
): Promise<ReviewFacts> {
  const name = encodeURIComponent(branch);
  const rules = await client.get(`${path}/rules/branches/${name}?per_page=100`);
  if (rules.status >= 500) {
    return { review: refusal(rules.status, 'the rules of the branch', host) };
  }
  const knowsRules = rules.status === 200 && Array.isArray(rules.json);
  const asked = await readRules(knowsRules ? rules.json : [], {
    client,
    path,
    host,
  });
  if (asked.error) {
    return { review: asked.error };
  }
  if (asked.review === 'yes') {
    return { review: { value: 'yes' } };
  }
  // Older servers have no rulesets, and answer 404
  const none: ReviewFacts['review'] =
    knowsRules || rules.status === 404
      ? { value: 'no' }
      : refusal(rules.status, 'the rules of the branch', host);
  const rest = (otherwise: ReviewFacts['review']): ReviewFacts => ({
    review: asked.because ? { cannotTell: asked.because } : otherwise,
    ...(asked.isForOwners && { isForOwners: true }),
  });
  const found = await client.get(`${path}/branches/${name}`);
  if (found.status !== 200) {
    return rest(refusal(found.status, `the branch ${branch}`, host));
  }
  if (found.json?.protected === false) {
    return rest(none);
  }
  const classic = await client.get(`${path}/branches/${name}/protection`);
  if (classic.status === 200) {
    const { isAsked, isForOwners, because } = readClassic(classic.json);
    if (isAsked) {
      return { review: { value: 'yes' } };
    }
    const facts = rest(because ? { cannotTell: because } : none);
    return isForOwners ? { ...facts, isForOwners } : facts;
  }
  // Only an administrator is told this; everybody else gets a plain "Not Found"
  if (
    classic.status === 404 &&
    /branch not protected/i.test(classic.json?.message ?? '') &&
    knowsRules
  ) {
    return rest(none);
  }
  return rest(refusal(classic.status, 'the protection of the branch', host));
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
    ...(defaultBranch
      ? await readReview(client, path, defaultBranch, host)
      : {
          review: { cannotTell: `${host} does not name the default branch.` },
        }),
    ...(defaultBranch && { defaultBranch }),
    reviewUrl: `${url}/rules`,
  };
}
