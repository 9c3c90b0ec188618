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
    for (const row of rows) {
      found.set(row.entity_ref, [...(found.get(row.entity_ref) ?? []), row]);
    }
  }
  return found;
}

/** Those of every service that are open or in force. @internal */
export async function loadOpenWaivers(knex: Knex): Promise<WaiverRow[]> {
  return knex<WaiverRow>('readiness_waivers')
    .whereIn('state', ['requested', 'granted'])
    .orderBy('waiver_id');
}

/** Waivers by id, in any order. @internal */
export async function loadWaiversById(
  knex: Knex,
  ids: string[],
): Promise<WaiverRow[]> {
  let rows: WaiverRow[] = [];
  for (const some of chunked(ids)) {
    rows = rows.concat(
      await knex<WaiverRow>('readiness_waivers').whereIn('waiver_id', some),
    );
  }
  return rows;
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
