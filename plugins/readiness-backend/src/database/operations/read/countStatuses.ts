// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckStatus,
  VerificationState,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** @internal */
export interface StatusCounts {
  /** Services by checklist. */
  services: Map<string, number>;
  /** Without `pass`, which has no rows. */
  checks: {
    checklist: string;
    check: string;
    status: CheckStatus;
    services: number;
  }[];
  /** Services by the verification of their verifiable answers. */
  verifiableAnswers: {
    checklist: string;
    check: string;
    verification: VerificationState;
    services: number;
  }[];
}

/**
 * How many services have which status in each check, and which verification, in four statements.
 * @internal
 */
export async function countStatuses(options: {
  knex: Knex;
  query: ServiceQuery;
}): Promise<StatusCounts> {
  const { knex, query } = options;
  const writes = await readWrites(knex);
  return KeptFigures.of(knex).get(['statuses', query], writes, () =>
    count(knex, query),
  );
}

async function count(knex: Knex, query: ServiceQuery): Promise<StatusCounts> {
  const services: { checklist_id: string; services: number | string }[] =
    await filterServices(
      knex('readiness_assessments')
        .groupBy('checklist_id')
        .select('checklist_id')
        .count({ services: '*' }),
      query,
    );
  const checks: {
    checklist_id: string;
    check_id: string;
    status: CheckStatus;
    services: number | string;
  }[] = await filterServices(
    knex('readiness_assessments')
      .join(
        'readiness_checks',
        'readiness_checks.assessment_id',
        'readiness_assessments.assessment_id',
      )
      .groupBy(
        'readiness_assessments.checklist_id',
        'readiness_checks.check_id',
        'readiness_checks.status',
      )
      .select(
        'readiness_assessments.checklist_id',
        'readiness_checks.check_id',
        'readiness_checks.status',
      )
      .count({ services: '*' }),
    query,
  );
  const verifiableAnswers: {
    checklist_id: string;
    check_id: string;
    verification: VerificationState;
    services: number | string;
  }[] = await filterServices(
    knex('readiness_assessments')
      .join(
        'readiness_verifiable_answers',
        'readiness_verifiable_answers.assessment_id',
        'readiness_assessments.assessment_id',
      )
      .groupBy(
        'readiness_assessments.checklist_id',
        'readiness_verifiable_answers.check_id',
        'readiness_verifiable_answers.verification',
      )
      .select(
        'readiness_assessments.checklist_id',
        'readiness_verifiable_answers.check_id',
        'readiness_verifiable_answers.verification',
      )
      .count({ services: '*' }),
    query,
  );
  return {
    services: new Map(
      services.map(row => [row.checklist_id, Number(row.services)]),
    ),
    checks: checks.map(row => ({
      checklist: row.checklist_id,
      check: row.check_id,
      status: row.status,
      services: Number(row.services),
    })),
    verifiableAnswers: verifiableAnswers.map(row => ({
      checklist: row.checklist_id,
      check: row.check_id,
      verification: row.verification,
      services: Number(row.services),
    })),
  };
}
