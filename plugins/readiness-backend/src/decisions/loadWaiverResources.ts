// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { findWaivers } from '../database/operations/waivers/listWaivers';
import { resourceOf } from './presentWaiver';

/** Waivers as conditions of a policy are tried on; `undefined` for those that there are not. @internal */
export async function loadWaiverResources(knex: Knex, ids: string[]) {
  const found = new Map(
    (await findWaivers(knex, ids)).map(row => [row.waiver_id, row]),
  );
  return ids.map(id => {
    const row = found.get(id);
    return row && resourceOf(row);
  });
}
