// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/**
 * Says that services were written: figures in memory no longer hold. Belongs to the end of a transaction, because the
 * next writer waits for this row.
 * @internal
 */
export async function noteWrite(tx: Knex.Transaction): Promise<void> {
  await tx('readiness_writes').increment('writes', 1);
}
