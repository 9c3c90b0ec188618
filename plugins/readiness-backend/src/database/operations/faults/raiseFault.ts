// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { storable, storableProse } from '../../rows/storable';
import type { Fault } from '../../types';

const MESSAGE_LENGTH = 1_000;
const SUBJECT_LENGTH = 512;

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
      subject: storable(subject, SUBJECT_LENGTH),
      message: storableProse(message, MESSAGE_LENGTH),
      fix: fix && storableProse(fix, MESSAGE_LENGTH),
      file: location && storableProse(location.file, MESSAGE_LENGTH),
      line: location?.line,
      column: location?.column,
      since: now,
    })
    .onConflict(['code', 'subject'])
    .merge({
      message: knex.raw('excluded.message'),
      fix: knex.raw('excluded.fix'),
      file: knex.raw('excluded.file'),
      line: knex.raw('excluded.line'),
      column: knex.raw('excluded.??', ['column']),
      // Never a time to come, which a clock that was ahead may have noted.
      since: knex.raw(
        'case when readiness_faults.since > excluded.since then excluded.since else readiness_faults.since end',
      ),
    });
}
