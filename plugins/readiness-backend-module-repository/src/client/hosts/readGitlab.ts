// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  getGitLabRequestOptions,
  type GitLabIntegrationConfig,
} from '@backstage/integration';
import { matchesWildcard } from 'backstage-plugin-readiness-node/evidence';
import { HostClient } from './HostClient';
import { refusal } from './refusal';
import type { HostFacts, ReadHostOptions, ReviewFacts } from './types';

/** Access levels of GitLab: 0 no one, 30 developers, 40 maintainers, 60 administrators. */
const NO_ONE = 0;
const MAINTAINER = 40;

interface AccessLevel {
  access_level: number | null;
}

/** GitLab's wildcard of a protected branch: `*` for anything. */
function covers(pattern: unknown, branch: string): boolean {
  return typeof pattern === 'string' && matchesWildcard(branch, pattern);
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
 * Whether a rule asks for an approval of every merge request. Rules of type `report_approver` do so only when a scanner
 * reports something, `code_owner` only of what somebody owns; one that nobody may approve is approved by itself.
 * https://docs.gitlab.com/api/merge_request_approvals/
 */
function ruleAsks(rule: any, branch: string): boolean {
  const type = rule?.rule_type ?? 'regular';
  const isEmpty =
    type === 'regular' &&
    Array.isArray(rule?.eligible_approvers) &&
    rule.eligible_approvers.length === 0 &&
    rule.contains_hidden_groups !== true;
  return (
    rule?.approvals_required > 0 &&
    ['regular', 'any_approver'].includes(type) &&
    !isEmpty &&
    ruleCovers(rule, branch)
  );
}

function levelsOf(protections: any[], key: string): number[] | undefined {
  const lists = protections.map(one => one?.[key]);
  // A number that is not told belongs to one person, group or key
  return lists.every(Array.isArray)
    ? lists.flat().map((one: AccessLevel) => one?.access_level ?? MAINTAINER)
    : undefined;
}

/**
 * A review is required when nobody may push to the branch, and a merge request needs an approval by somebody else.
 * https://docs.gitlab.com/api/protected_branches/, https://docs.gitlab.com/api/merge_request_approvals/
 * @param before - approvals that the project itself asks for, on older servers
 */
async function readReview(
  client: HostClient,
  path: string,
  options: { branch: string; host: string; before: unknown },
): Promise<ReviewFacts> {
  const { branch, host, before } = options;
  const answer = await client.get(`${path}/protected_branches?per_page=100`);
  if (answer.status !== 200 || !Array.isArray(answer.json)) {
    return { review: refusal(answer.status, 'the protected branches', host) };
  }
  const protections = answer.json.filter(one => covers(one?.name, branch));
  if (protections.length === 0) {
    return { review: { value: 'no' } };
  }
  // The most permissive of several rules counts
  const pushers = levelsOf(protections, 'push_access_levels') ?? [];
  const mergers = levelsOf(protections, 'merge_access_levels') ?? [MAINTAINER];
  if (pushers.some(level => level !== NO_ONE && level < MAINTAINER)) {
    return { review: { value: 'no' } };
  }
  const isPushed = pushers.some(level => level !== NO_ONE);
  const isMerged =
    mergers.length === 0 || mergers.some(level => level !== NO_ONE);
  if (!isMerged) {
    // Without merge requests every change is pushed, or there is none
    return {
      review: isPushed
        ? { value: 'no' }
        : { cannotTell: 'Nobody may push to the default branch or merge.' },
    };
  }
  const isForOwners = protections.some(
    one => one.code_owner_approval_required === true,
  );
  const rules = await client.get(`${path}/approval_rules?per_page=100`);
  if (rules.status >= 500) {
    return { review: refusal(rules.status, 'the approval rules', host) };
  }
  const knowsRules = rules.status === 200 && Array.isArray(rules.json);
  const asks =
    (typeof before === 'number' && before > 0) ||
    (knowsRules && rules.json.some((rule: any) => ruleAsks(rule, branch)));
  if (!asks && !isForOwners) {
    return {
      review: knowsRules
        ? { value: 'no' }
        : refusal(rules.status, 'the approval rules', host),
    };
  }
  if (isPushed) {
    return {
      review: {
        cannotTell:
          'Merge requests need an approval, but maintainers may push past them.',
      },
    };
  }
  const settings = await client.get(`${path}/approvals`);
  if (settings.status >= 500) {
    return {
      review: refusal(settings.status, 'the settings of approvals', host),
    };
  }
  if (settings.json?.merge_requests_author_approval === true) {
    return {
      review: {
        cannotTell:
          'Merge requests need an approval, which authors may give to their own.',
      },
    };
  }
  if (asks) {
    return { review: { value: 'yes' } };
  }
  return {
    review: knowsRules
      ? { value: 'no' }
      : refusal(rules.status, 'the approval rules', host),
    isForOwners,
  };
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
    ...(defaultBranch
      ? await readReview(client, path, {
          branch: defaultBranch,
          host,
          before: json.approvals_before_merge,
        })
      : {
          review: { cannotTell: `${host} does not name the default branch.` },
        }),
    ...(defaultBranch && { defaultBranch }),
    reviewUrl: `${url}/-/settings/repository`,
  };
}
