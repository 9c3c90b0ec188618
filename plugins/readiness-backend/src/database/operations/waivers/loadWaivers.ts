// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { WaiverRow } from '../../waiverTables';
import { chunked } from '../chunked';

/** The waivers of some services that are open or in force, by entity ref. @internal */
export async function loadWaivers(
  knex: Knex,
  entityRefs: string[],
  states: readonly WaiverRow['state'][] = ['granted'],
): Promise<Map<string, WaiverRow[]>> {
  const found = new Map<string, WaiverRow[]>();
  for (const refs of chunked(entityRefs)) {
    const rows: WaiverRow[] = await knex<WaiverRow>('readiness_waivers')
      .whereIn('entity_ref', refs)
      .whereIn('state', [...states])
      .orderBy('waiver_id');
    addTo(found, rows);
  }
  return found;
}

/** Those of every service that are open or in force. @internal */
export async function loadOpenWaivers(
  knex: Knex,
): Promise<Map<string, WaiverRow[]>> {
  const found = new Map<string, WaiverRow[]>();
  addTo(
    found,
    await knex<WaiverRow>('readiness_waivers')
      .whereIn('state', ['requested', 'granted'])
      .orderBy('waiver_id'),
  );
  return found;
}

function addTo(found: Map<string, WaiverRow[]>, rows: WaiverRow[]): void {
  for (const row of rows) {
    const known = found.get(row.entity_ref);
    if (known) {
      known.push(row);
    } else {
      found.set(row.entity_ref, [row]);
    }
  }
}

/** Waivers by id, in any order. @internal */
export async function loadWaiversById(
  knex: Knex,
  ids: string[],
): Promise<WaiverRow[]> {
  const rows: WaiverRow[] = [];
  for (const some of chunked(ids)) {
    rows.push(
      ...(await knex<WaiverRow>('readiness_waivers').whereIn(
        'waiver_id',
        some,
      )),
    );
  }
  return rows;
}

/** The checks of which there are waivers that are open or in force. @internal */
export async function listOpenChecks(
  knex: Knex,
): Promise<Pick<WaiverRow, 'checklist_id' | 'check_id'>[]> {
  return knex<WaiverRow>('readiness_waivers')
    .whereIn('state', ['requested', 'granted'])
    .distinct('checklist_id', 'check_id');
}

/** Those of one check. @internal */
export async function loadOpenWaiversOf(
  knex: Knex,
  { checklist_id, check_id }: Pick<WaiverRow, 'checklist_id' | 'check_id'>,
): Promise<WaiverRow[]> {
  return knex<WaiverRow>('readiness_waivers')
    .whereIn('state', ['requested', 'granted'])
    .where({ checklist_id, check_id });
}

/** The one that an annotation with the same text has made, whatever became of it. @internal */
export async function findAnnotated(
  knex: Knex,
  text: Pick<WaiverRow, 'entity_ref' | 'checklist_id' | 'check_id'> & {
    text_hash: string;
  },
): Promise<WaiverRow | undefined> {
  return knex<WaiverRow>('readiness_waivers')
    .where({ ...text, source: 'git' })
    .orderBy('requested_at', 'desc')
    .first();
}
