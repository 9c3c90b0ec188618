// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Ends the platform issues of one or more codes: all, or only the one about something, or all but those about some. @internal */
export async function clearPlatformIssues(
  knex: Knex,
  codes: string | string[],
  options: { only?: string; except?: string[] } = {},
): Promise<void> {
  const { only, except = [] } = options;
  await knex('readiness_platform_issues')
    .whereIn('code', [codes].flat())
    .where(only === undefined ? {} : { about: only })
    .whereNotIn('about', except)
    .delete();
}
