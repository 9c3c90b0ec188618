// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { storable } from '../../rows/storable';
import type { Fault } from '../../types';

const MESSAGE_LENGTH = 1_000;

/** Notes a fault; one that is known already keeps its `since`. @internal */
export async function raiseFault(
  knex: Knex,
  fault: Fault,
  now: number,
): Promise<void> {
  const { code, subject, message, fix, location } = fault;
  await knex('readiness_faults')
    .insert({
      code,
      subject,
      message: storable(message, MESSAGE_LENGTH),
      fix,
      file: location?.file,
      line: location?.line,
      column: location?.column,
      since: now,
    })
    .onConflict(['code', 'subject'])
    .merge(['message', 'fix', 'file', 'line', 'column']);
}
