// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';
import type { AssessmentRow } from '../../tables';

// SQLite takes 32,766 variables in a statement, PostgreSQL 65,535.
const PORTION = 5_000;

/**
 * Notes down which services a viewer may see, in place of what was noted before, and drops what has expired.
 * @internal
 */
export async function replaceVisibility(options: {
  knex: Knex;
  viewer: string;
  entityRefs: string[];
  startedAt: number;
  completedAt: number;
  expiresAt: number;
}): Promise<void> {
  const { knex, viewer, entityRefs, startedAt, completedAt, expiresAt } =
    options;
  await knex.transaction(async transaction => {
    // Two replicas that work it out at the same time take turns on this row.
    await transaction('readiness_viewers')
      .insert({
        viewer,
        started_at: startedAt,
        completed_at: completedAt,
        expires_at: expiresAt,
        services: entityRefs.length,
      })
      .onConflict('viewer')
      .merge();
    const expired = transaction('readiness_viewers')
      .where('expires_at', '<=', completedAt)
      .select('viewer');
    await transaction('readiness_visibility')
      .where('viewer', viewer)
      .orWhereIn('viewer', expired)
      .delete();
    await transaction('readiness_viewers')
      .where('expires_at', '<=', completedAt)
      .delete();
    for (const refs of chunked(entityRefs, PORTION)) {
      const services = transaction<AssessmentRow>('readiness_assessments')
        .whereIn('entity_ref', refs)
        .select(
          transaction.raw('cast(? as varchar(512)) as viewer', [viewer]),
          'assessment_id',
        );
      await transaction(
        transaction.raw('?? (??, ??)', [
          'readiness_visibility',
          'viewer',
          'assessment_id',
        ]),
      ).insert(services);
    }
  });
}
