// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** @internal */
export interface LeaseOptions {
  name: string;
  /** Who takes it. */
  holder: string;
  now: number;
  /** How long it lasts without being renewed, in milliseconds. */
  lasts: number;
}

/**
 * Takes a lease that nobody has, or whose holder has not renewed it; renews one's own. False when somebody else has it. Of
 * several that try at once, one gets it.
 * @remarks One that ends later than any may was taken by a clock that was ahead, and is free.
 * @internal
 */
export async function takeLease(
  knex: Knex,
  options: LeaseOptions,
): Promise<boolean> {
  const { name, holder, now, lasts } = options;
  const rows: unknown[] = await knex('readiness_leases')
    .insert({ name, holder, expires_at: now + lasts })
    .onConflict('name')
    .merge()
    .where(either =>
      either
        .where('readiness_leases.holder', holder)
        .orWhere('readiness_leases.expires_at', '<=', now)
        .orWhere('readiness_leases.expires_at', '>', now + 2 * lasts),
    )
    .returning('name');
  return rows.length > 0;
}

/** Gives a lease back, if one has it. @internal */
export async function releaseLease(
  knex: Knex,
  { name, holder }: Pick<LeaseOptions, 'name' | 'holder'>,
): Promise<void> {
  await knex('readiness_leases').where({ name, holder }).delete();
}

/** Whether somebody took a lease and neither renewed nor returned it: most likely its process was killed. @internal */
export async function isLeaseAbandoned(
  knex: Knex,
  { name, now }: Pick<LeaseOptions, 'name' | 'now'>,
): Promise<boolean> {
  const row = await knex('readiness_leases')
    .where({ name })
    .where('expires_at', '<=', now)
    .first('name');
  return row !== undefined;
}
