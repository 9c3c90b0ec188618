// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Team } from 'backstage-plugin-readiness-common';

/** The columns of the Teams page. @internal */
export const teamColumns = [
  'name',
  'services',
  'verdicts',
  'blocked',
  'contradictions',
  'sensitiveNotMonitored',
  'longestBlocked',
] as const;

/** @internal */
export type TeamColumn = (typeof teamColumns)[number];

/** A column, and whether its worst values come first: the most; of names, those from A on. @internal */
export interface TeamSort {
  column: TeamColumn;
  worstFirst: boolean;
}

/** Reads `column` or `-column`, the latter the other way around; blocked teams first by default. @internal */
export function readTeamSort(text: string | null): TeamSort {
  const column = teamColumns.find(one => one === text?.replace(/^-/, ''));
  return {
    column: column ?? 'blocked',
    worstFirst: !column || !text?.startsWith('-'),
  };
}

/** @internal */
export function writeTeamSort({ column, worstFirst }: TeamSort): string {
  return worstFirst ? column : `-${column}`;
}

/** How bad a team is by a column: the higher, the worse. */
const badness: Record<
  Exclude<TeamColumn, 'name'>,
  (team: Team) => readonly number[]
> = {
  services: team => [team.services],
  verdicts: ({ verdicts }) => [verdicts.notReady, verdicts.unassessed],
  blocked: team => [team.blocked, team.blockers, team.verdicts.notReady],
  contradictions: team => [team.contradictions],
  sensitiveNotMonitored: team => [team.sensitiveNotMonitored],
  longestBlocked: ({ longestBlocked }) => [
    longestBlocked ? -Date.parse(longestBlocked.since) : -Infinity,
  ],
};

/** Teams in an order; those that are equal in it by name. @internal */
export function sortTeams(
  teams: readonly Team[],
  { column, worstFirst }: TeamSort,
  nameOf: (team: Team) => string,
): Team[] {
  const byName = (one: Team, other: Team) =>
    nameOf(one).localeCompare(nameOf(other));
  const compare = (one: Team, other: Team) => {
    if (column === 'name') {
      return byName(one, other);
    }
    const values = badness[column](one);
    const others = badness[column](other);
    const place = values.findIndex((value, index) => value !== others[index]);
    return place < 0 ? 0 : Number(others[place] > values[place]) * 2 - 1;
  };
  return [...teams].sort(
    (one, other) =>
      (worstFirst ? compare(one, other) : -compare(one, other)) ||
      byName(one, other),
  );
}
