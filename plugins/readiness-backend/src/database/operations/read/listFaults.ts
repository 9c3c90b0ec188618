// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { FaultRow } from '../../tables';

/** The faults of the platform that hold at present, oldest first. @internal */
export async function listFaults(options: { knex: Knex }): Promise<FaultRow[]> {
  return options
    .knex<FaultRow>('readiness_faults')
    .orderBy(['since', 'code', 'subject']);
}
