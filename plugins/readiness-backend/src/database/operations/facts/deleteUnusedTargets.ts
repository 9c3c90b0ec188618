// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/**
 * Forgets the targets of a provider that no service has any longer and that were last collected before a time, with
 * their facts.
 * @internal
 */
export async function deleteUnusedTargets(
  knex: Knex,
  options: { provider: string; before: number },
): Promise<void> {
  const { provider, before } = options;
  const unused = (tx: Knex) =>
    tx('readiness_targets as target')
      .where('target.provider', provider)
      .where('target.last_at', '<', before)
      .whereNotExists(
        tx('readiness_assessment_targets as link').whereRaw(
          'link.target_id = target.target_id',
        ),
      )
      .select('target.target_id');
  await knex.transaction(async tx => {
    await tx('readiness_facts').whereIn('target_id', unused(tx)).delete();
    await tx('readiness_targets').whereIn('target_id', unused(tx)).delete();
  });
}
