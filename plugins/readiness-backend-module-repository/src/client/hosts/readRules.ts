// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostClient } from './HostClient';
import { refusal } from './refusal';
import type { HostReading } from './types';

/** What the rules of a branch ask for, the strictest first: `bypassed` when somebody is let past, `nothing` when not. */
export interface AskedByRules {
  review: 'yes' | 'bypassed' | 'unsure' | 'nothing';
  /** Owners have to approve. */
  isForOwners: boolean;
  /** Who is let past, or what is not known. */
  because?: string;
  error?: HostReading<never>;
}

/** Each ruleset is one request. */
const MOST_RULESETS = 4;
/** GitHub's own roles. Whoever may change anything has the one of writers at least. */
const WRITERS = 4;
const ROLES: Record<number, string> = {
  2: 'maintainers',
  5: 'administrators of the repository',
};
const ACTORS: Record<string, string> = {
  OrganizationAdmin: 'administrators of the organization',
  EnterpriseOwner: 'owners of the enterprise',
  EnterpriseTeam: 'a team of the enterprise',
  Team: 'a team',
  Integration: 'an app',
  DeployKey: 'deploy keys',
  User: 'a person',
};

function actorName({ actor_type: type, actor_id: id }: any): string {
  return type === 'RepositoryRole'
    ? ROLES[id] ?? 'a role'
    : ACTORS[type] ?? 'somebody';
}

interface Asked {
  review: 'yes' | 'unsure' | 'nothing';
  isForOwners: boolean;
}

/** Files of every kind and place. */
const ALL_FILES = new Set(['*', '**', '**/*', '/**', '/**/*']);

function askedBy(rule: any): Asked {
  const {
    required_approving_review_count: count,
    require_code_owner_review: owners,
    require_last_push_approval: lastPush,
    required_reviewers: reviewers,
  } = rule.parameters ?? {};
  const teams = (Array.isArray(reviewers) ? reviewers : []).filter(
    one => one?.minimum_approvals > 0,
  );
  const isForAll = teams.some(
    one =>
      Array.isArray(one.file_patterns) &&
      one.file_patterns.some((pattern: unknown) =>
        ALL_FILES.has(String(pattern)),
      ),
  );
  if (count > 0 || isForAll) {
    return { review: 'yes', isForOwners: false };
  }
  return {
    // Neither is documented to need an approval where none is counted
    review: lastPush === true || teams.length > 0 ? 'unsure' : 'nothing',
    isForOwners: owners === true,
  };
}

/**
 * What the active rules of a branch ask for, from repository and organisation. Each rule names its ruleset, which says who
 * is let past it, to tokens that may change it; what is not shown is taken as nobody.
 * https://docs.github.com/rest/repos/rules
 * @param rules - answer of `/rules/branches/{branch}`
 * @internal
 */
export async function readRules(
  rules: any[],
  options: { client: HostClient; path: string; host: string },
): Promise<AskedByRules> {
  const { client, path, host } = options;
  const asked = rules
    .filter(rule => rule?.type === 'pull_request')
    .map(rule => ({ ...askedBy(rule), ruleset: rule.ruleset_id }))
    .filter(one => one.review !== 'nothing' || one.isForOwners)
    .sort((left, right) => weight(right) - weight(left));
  const result: AskedByRules = { review: 'nothing', isForOwners: false };
  for (const { review, isForOwners, ruleset } of asked.slice(
    0,
    MOST_RULESETS,
  )) {
    const answer = Number.isInteger(ruleset)
      ? await client.get(`${path}/rulesets/${ruleset}`)
      : undefined;
    if (answer && answer.status >= 500) {
      return {
        ...result,
        error: refusal(answer.status, 'a ruleset of the branch', host),
      };
    }
    const shown = answer?.status === 200 ? answer.json : undefined;
    if (['evaluate', 'disabled'].includes(shown?.enforcement)) {
      continue;
    }
    const actors: any[] = Array.isArray(shown?.bypass_actors)
      ? shown.bypass_actors
      : [];
    if (
      actors.some(
        one => one?.actor_type === 'RepositoryRole' && one.actor_id === WRITERS,
      )
    ) {
      // It asks nobody who could change anything
      continue;
    }
    if (actors.length > 0) {
      const who = [...new Set(actors.map(actorName))].join(' and ');
      result.because ??= `A rule asks for a review, but ${who} may go past it.`;
      if (result.review === 'nothing') {
        result.review = 'bypassed';
      }
      continue;
    }
    result.isForOwners ||= isForOwners;
    if (review === 'yes') {
      return { review, isForOwners };
    }
    if (review === 'unsure' && result.review === 'nothing') {
      result.review = review;
      result.because ??=
        'A rule asks for an approval of some changes, and counts none.';
    }
  }
  return result;
}

function weight({ review, isForOwners }: Asked): number {
  return { yes: 4, unsure: 2, nothing: 0 }[review] + (isForOwners ? 1 : 0);
}
