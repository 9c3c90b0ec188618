// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Team, TeamKind, Teams } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { GroupParents } from '../../catalog/GroupParents';
import { countTeams } from '../../database/operations/read/countTeams';
import type { ServiceQuery } from '../../database/operations/read/ServiceQuery';
import type { CallerOptions } from '../../permissions/CallerOptions';
import { addUp, rollUp } from './rollUp';

/**
 * The figures by owner, System or Domain, those with the most blocked services first.
 * @internal
 */
export async function takeTeams(options: {
  knex: Knex;
  by: TeamKind;
  query: ServiceQuery;
  parents: Pick<GroupParents, 'above'>;
  /** The entity ref of the one row that is wanted, in lower case. */
  only?: string;
  /** Default: all. */
  readable?: CallerOptions['readable'];
}): Promise<Omit<Teams, 'visibility'>> {
  const { by, only } = options;
  const items = await (by === 'owner' ? byOwner(options) : byPart(options));
  return {
    by,
    items: items
      .filter(({ ref }) => only === undefined || ref === only)
      .sort(
        (one, other) =>
          other.blocked - one.blocked ||
          other.services - one.services ||
          compare(one.ref ?? '', other.ref ?? ''),
      ),
  };
}

type Options = Parameters<typeof takeTeams>[0];

async function byOwner(options: Options): Promise<Team[]> {
  const { parents, readable } = options;
  const rows = await countTeams(options);
  const above = await parents.above(rows.flatMap(({ ref }) => ref ?? []));
  const shown = readable && (await readable([...new Set(above.values())]));
  return rollUp(rows, ref => {
    const parent = above.get(ref);
    const isShown = parent !== undefined && (!shown || shown.has(parent));
    return isShown ? parent : undefined;
  });
}

/** A Domain comes from the System, and not from the service that the caller may read. */
async function byPart(options: Options): Promise<Team[]> {
  const { by, readable } = options;
  const rows = await countTeams(options);
  const teams = rollUp(rows, () => undefined);
  if (by !== 'domain' || !readable) {
    return teams;
  }
  const shown = await readable(rows.flatMap(({ ref }) => ref ?? []));
  const isHidden = ({ ref }: Team) => ref !== undefined && !shown.has(ref);
  const hidden = teams.filter(isHidden);
  return [
    ...teams.filter(team => !isHidden(team)),
    // How many Domains they are is not told.
    ...(hidden.length > 0 ? [{ ...addUp(hidden), hidden: true }] : []),
  ];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
