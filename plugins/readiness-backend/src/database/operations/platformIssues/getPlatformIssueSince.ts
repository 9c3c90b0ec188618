// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Since when a platform issue holds; undefined when it does not. @internal */
export async function getPlatformIssueSince(
  knex: Knex,
  code: string,
  about: string,
): Promise<number | undefined> {
  const row = await knex('readiness_platform_issues')
    .where({ code, about })
    .first('since');
  return row && Number(row.since);
}
