// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** How the targets of a provider stand. @internal */
export interface TargetCounts {
  total: number;
  /** Those that were asked the last time, and gave errors only. */
  failing: number;
  /** Whether the last collection of any of them gave a value. */
  works: boolean;
  /** Those that are left alone for a while. */
  backingOff: number;
  /** One of the reasons of those that fail. */
  example?: string;
  /** When the oldest fact that still counts was observed; milliseconds since the epoch. */
  oldest?: number;
}

const IN_USE = `exists (
  select 1 from readiness_assessment_targets as link
  join readiness_assessments as assessment on assessment.assessment_id = link.assessment_id
  where link.target_id = target.target_id and assessment.retired_at is null
)`;

/**
 * Counts the targets of a provider that living services have and that were collected.
 *
 * @remarks
 * Of one that gives no value and no error nobody knows whether it was asked at all: a link that leads nowhere needs no
 * request. It counts neither as failing nor as proof that anything works.
 * @internal
 */
export async function countTargets(
  knex: Knex,
  options: { provider: string; now: number },
): Promise<TargetCounts> {
  const { provider, now } = options;
  const targets = () =>
    knex('readiness_targets as target')
      .where('target.provider', provider)
      .where('target.last_at', '>', 0)
      .whereRaw(IN_USE);
  const row = await targets().first(
    knex.raw('count(*) as total'),
    knex.raw('sum(case when failures > 0 then 1 else 0 end) as failing'),
    knex.raw('sum(case when not_before > ? then 1 else 0 end) as waiting', [
      now,
    ]),
    knex.raw('max(error) as example'),
  );
  const facts = await knex('readiness_facts as fact')
    .join('readiness_targets as target', 'target.target_id', 'fact.target_id')
    .where('target.provider', provider)
    .where('fact.expires_at', '>', now)
    .first(knex.raw('min(fact.observed_at) as oldest'));
  const withFacts = () =>
    targets()
      .join('readiness_facts as fact', 'fact.target_id', 'target.target_id')
      .where('target.failures', 0);
  const valued = await withFacts()
    .whereNotNull('fact.value')
    .whereNull('fact.error')
    .first('target.target_id');
  const works = valued !== undefined;
  // Some of their facts have an error, others nothing to tell: only worth counting where no fact has a value.
  const partly = works
    ? undefined
    : await withFacts()
        .whereNotNull('fact.error')
        .first(
          knex.raw('count(distinct target.target_id) as failing'),
          knex.raw('max(fact.error) as example'),
        );
  const example = row.example ?? partly?.example ?? undefined;
  return {
    total: Number(row.total),
    failing: Number(row.failing ?? 0) + Number(partly?.failing ?? 0),
    works,
    backingOff: Number(row.waiting ?? 0),
    ...(example !== undefined && { example }),
    ...(facts.oldest !== null && { oldest: Number(facts.oldest) }),
  };
}
