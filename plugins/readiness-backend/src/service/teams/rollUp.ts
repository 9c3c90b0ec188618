// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Team, VERDICTS } from 'backstage-plugin-readiness-common';
import type { TeamRow } from '../../database/operations/read/countTeams';
import { NONE } from '../../database/operations/read/ServiceQuery';

/** What is summed up of a team, besides the verdicts. */
const FIGURES = [
  'services',
  'blocked',
  'blockers',
  'contradictions',
  'contradicted',
  'sensitiveNotMonitored',
] as const;

/**
 * One team a row, and one for each parent, which counts the services of all below it too.
 * @param parentOf - the parent of a ref; a circle of parents is cut where it closes
 * @internal
 */
export function rollUp(
  rows: readonly TeamRow[],
  parentOf: (ref: string) => string | undefined,
): Team[] {
  const teams = new Map<string, Team>();
  const teamOf = (ref: string) => {
    let team = teams.get(ref);
    if (!team) {
      team = emptyTeam(ref);
      teams.set(ref, team);
    }
    return team;
  };
  for (const row of rows) {
    const own = row.ref ?? NONE;
    add(teamOf(own), row, own);
    const seen = new Set([own]);
    let child = own;
    for (
      let parent = parentOf(child);
      parent !== undefined;
      parent = parentOf(child)
    ) {
      teamOf(child).parent = parent;
      if (seen.has(parent)) {
        break;
      }
      seen.add(parent);
      add(teamOf(parent), row, own);
      child = parent;
    }
  }
  return [...teams.values()];
}

/** Adds up teams that are not told apart. @internal */
export function addUp(teams: readonly Team[]): Team {
  const sum = emptyTeam(NONE);
  for (const team of teams) {
    addFigures(sum, team);
  }
  return sum;
}

function emptyTeam(ref: string): Team {
  return {
    ...(ref !== NONE && { ref }),
    counts: [],
    services: 0,
    verdicts: { unassessed: 0, notReady: 0, readyWithWaivers: 0, ready: 0 },
    blocked: 0,
    blockers: 0,
    contradictions: 0,
    contradicted: 0,
    sensitiveNotMonitored: 0,
  };
}

function add(team: Team, row: TeamRow, counted: string) {
  team.counts.push(counted);
  const { longestBlocked } = row;
  addFigures(team, {
    ...row,
    longestBlocked: longestBlocked && {
      ...longestBlocked,
      since: new Date(longestBlocked.since).toISOString(),
    },
  });
}

type Figures = Pick<
  Team,
  (typeof FIGURES)[number] | 'verdicts' | 'longestBlocked'
>;

function addFigures(team: Team, { longestBlocked, ...figures }: Figures) {
  for (const figure of FIGURES) {
    team[figure] += figures[figure];
  }
  for (const verdict of VERDICTS) {
    team.verdicts[verdict] += figures.verdicts[verdict];
  }
  if (
    longestBlocked &&
    (!team.longestBlocked || longestBlocked.since < team.longestBlocked.since)
  ) {
    team.longestBlocked = longestBlocked;
  }
}
