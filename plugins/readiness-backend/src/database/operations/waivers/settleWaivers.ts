// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { WaiverRow } from '../../waiverTables';
import { chunked } from '../chunked';
import { changeWaiver } from './changeWaiver';

/** Who ends what ends by itself. @internal */
export const BY_ITSELF = 'readiness';

const OPEN_STATES = ['requested', 'granted'];

/**
 * Notes those as expired whose last day has passed, once for all replicas. From then on they are ended, whatever the clock
 * says later.
 * @param entityRefs - default: of every service
 * @internal
 */
export async function expireWaivers(
  knex: Knex,
  now: number,
  entityRefs?: string[],
): Promise<WaiverRow[]> {
  let due: WaiverRow[] = [];
  const select = () =>
    knex<WaiverRow>('readiness_waivers')
      .whereIn('state', OPEN_STATES)
      .where('expires_at', '<=', now);
  if (!entityRefs) {
    due = await select();
  } else {
    for (const refs of chunked(entityRefs)) {
      due = due.concat(await select().whereIn('entity_ref', refs));
    }
  }
  return endExpired(knex, due, now);
}

/** The same for those that were read. @internal */
export async function endExpired(
  knex: Knex,
  due: WaiverRow[],
  now: number,
): Promise<WaiverRow[]> {
  return endWaivers(knex, due, { action: 'expire', state: 'expired', now });
}

/**
 * Ends waivers that nobody has decided on since they were read, each by itself.
 * @returns those that this call ended
 * @internal
 */
export async function endWaivers(
  knex: Knex,
  waivers: WaiverRow[],
  options: {
    action: 'expire' | 'notNeeded' | 'withdraw';
    state: 'expired' | 'notNeeded' | 'withdrawn';
    comment?: string;
    now: number;
  },
): Promise<WaiverRow[]> {
  const { action, state, comment = null, now } = options;
  const ended: WaiverRow[] = [];
  for (const before of waivers) {
    const after = await knex.transaction(tx =>
      changeWaiver(
        tx,
        before,
        { state, ended_by: BY_ITSELF, ended_at: now },
        { action, by: BY_ITSELF, comment, basis: null, at: now },
      ),
    );
    if (after) {
      ended.push(after);
    }
  }
  return ended;
}
