// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  getGitLabRequestOptions,
  type GitLabIntegrationConfig,
} from '@backstage/integration';
import { matchesWildcard } from 'backstage-plugin-readiness-node';
import { HostClient } from './HostClient';
import { refusal } from './refusal';
import type { HostFacts, HostReading, ReadHostOptions } from './types';

/** Access levels of GitLab: 0 no one, 30 developers, 40 maintainers, 60 administrators. */
const NO_ONE = 0;
const MAINTAINER = 40;

interface AccessLevel {
  access_level: number | null;
}

/** GitLab's wildcard of a protected branch: `*` for anything. */
function covers(pattern: unknown, branch: string): boolean {
  if (typeof pattern !== 'string') {
    return false;
  }
  return matchesWildcard(branch, pattern);
}

function ruleCovers(rule: any, branch: string): boolean {
  const branches = rule?.protected_branches;
  return (
    !Array.isArray(branches) ||
    branches.length === 0 ||
    rule.applies_to_all_protected_branches === true ||
    branches.some(one => covers(one?.name, branch))
  );
}

/**
 * A review is required when nobody may push to the branch, and a merge request needs an approval.
 * https://docs.gitlab.com/api/protected_branches/, https://docs.gitlab.com/api/merge_request_approvals/
 */
async function readReview(
  client: HostClient,
  path: string,
  branch: string,
  host: string,
): Promise<HostReading<'yes' | 'no'>> {
  const answer = await client.get(`${path}/protected_branches?per_page=100`);
  if (answer.status !== 200 || !Array.isArray(answer.json)) {
    return refusal(answer.status, 'the protected branches', host);
  }
  const protections = answer.json.filter(one => covers(one?.name, branch));
  if (protections.length === 0) {
    return { value: 'no' };
  }
  // The most permissive of several rules counts
  const pushers: AccessLevel[] = protections.flatMap(
    one => one.push_access_levels ?? [],
  );
  const levels = pushers.map(one => one.access_level ?? MAINTAINER);
  if (levels.some(level => level !== NO_ONE && level < MAINTAINER)) {
    return { value: 'no' };
  }
  const isPushed = levels.some(level => level !== NO_ONE);
  const codeOwners = protections.some(
    one => one.code_owner_approval_required === true,
  );
  const rules = await client.get(`${path}/approval_rules?per_page=100`);
  const knowsRules = rules.status === 200 && Array.isArray(rules.json);
  const asks =
    codeOwners ||
    (knowsRules &&
      rules.json.some(
        (rule: any) => rule?.approvals_required > 0 && ruleCovers(rule, branch),
      ));
  if (asks && !isPushed) {
    return { value: 'yes' };
  }
  if (asks) {
    return {
      cannotTell:
        'Merge requests need an approval, but maintainers may push past them.',
    };
  }
  return knowsRules
    ? { value: 'no' }
    : refusal(rules.status, 'the approval rules', host);
}

/** Asks GitLab what the files of a repository do not tell. @internal */
export async function readGitlab(
  options: ReadHostOptions & { integration: GitLabIntegrationConfig },
): Promise<HostFacts> {
  const { project, url, signal, now, integration } = options;
  const { host, apiBaseUrl, baseUrl } = integration;
  const client = new HostClient({
    host,
    baseUrl: apiBaseUrl,
    headers: async () => getGitLabRequestOptions(integration).headers,
    signal,
    now,
  });
  // An installation below a path has that path in its addresses, but not in the names of its projects
  const below = new URL(baseUrl).pathname.replace(/^\/|\/$/g, '');
  const name =
    below && project.startsWith(`${below.toLowerCase()}/`)
      ? project.slice(below.length + 1)
      : project;
  const path = `/projects/${encodeURIComponent(name)}`;
  const { status, json } = await client.get(path);
  if (status !== 200 || typeof json !== 'object' || json === null) {
    const reason =
      status === 200
        ? { error: `${host} answered with something that is not JSON.` }
        : refusal(status, 'the project', host);
    return { visibility: reason, review: reason };
  }
  const defaultBranch =
    typeof json.default_branch === 'string' ? json.default_branch : undefined;
  return {
    // A reader without a session is not told, and reads only what is public
    visibility: ['public', 'internal', 'private'].includes(json.visibility)
      ? { value: json.visibility }
      : { cannotTell: `${host} does not say who may read the project.` },
    review: defaultBranch
      ? await readReview(client, path, defaultBranch, host)
      : { cannotTell: `${host} does not name the default branch.` },
    ...(defaultBranch && { defaultBranch }),
    reviewUrl: `${url}/-/settings/repository`,
  };
}
