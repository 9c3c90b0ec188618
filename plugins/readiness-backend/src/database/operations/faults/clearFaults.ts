// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Ends the faults of a code, but for those of some subjects. @internal */
export async function clearFaults(
  knex: Knex,
  code: string,
  options: { except?: string[] } = {},
): Promise<void> {
  await knex('readiness_faults')
    .where({ code })
    .whereNotIn('subject', options.except ?? [])
    .delete();
}
