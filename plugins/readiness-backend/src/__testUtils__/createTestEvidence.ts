// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import { createTestEvaluation } from './createTestEvaluation';
import type { TestCatalog } from './TestCatalog';
import { TestChecklists } from './TestChecklists';
import { evidenceChecklist } from './evidenceChecklist';
import type { TestProvider } from './TestProvider';
import type { Knex } from 'knex';
import type { CheckResult } from 'backstage-plugin-readiness-common';

/** Evaluating with providers of a test, over a swept catalog. @internal */
export async function createTestEvidence(options: {
  knex: Knex;
  catalog: TestCatalog;
  providers: TestProvider[];
  checklists?: TestChecklists;
  metrics?: MetricsService;
}) {
  const { knex } = options;
  const { checklists = new TestChecklists(evidenceChecklist()) } = options;
  const evaluation = await createTestEvaluation({ ...options, checklists });
  await evaluation.sweep.run();
  evaluation.takeWrites();

  return {
    ...evaluation,
    knex,
    catalog: options.catalog,
    checklists,
    /** Lets time pass, and has providers collect what is due then. */
    async pass(ms: number, ...providers: TestProvider[]) {
      evaluation.clock.time += ms;
      for (const provider of providers) {
        await evaluation.collector.run(provider);
      }
    },
    /** The check of a service, as it is stored. */
    async check(name: string, check: string): Promise<CheckResult> {
      const row = await knex('readiness_assessments')
        .join(
          'readiness_evaluations',
          'readiness_evaluations.assessment_id',
          'readiness_assessments.assessment_id',
        )
        .where({ name })
        .first('evaluation', 'entity_ref');
      const { checks } = decodeEvaluation(
        row.evaluation,
        checklists.list()[0],
        row.entity_ref,
      );
      return checks.find(result => result.check === check)!;
    },
    /** `status verification`, as a person reads it. */
    async outcomeOf(name: string, check = 'health-endpoint'): Promise<string> {
      const { status, verification } = await this.check(name, check);
      return [status, verification].filter(Boolean).join(' ');
    },
    async revision(name: string): Promise<number> {
      const row = await knex('readiness_assessments')
        .where({ name })
        .first('revision');
      return row.revision;
    },
  };
}
