// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Ends the platform issues of a code: all, or only the one about something, or all but those about some. @internal */
export async function clearPlatformIssues(
  knex: Knex,
  code: string,
  options: { only?: string; except?: string[] } = {},
): Promise<void> {
  const { only, except = [] } = options;
  await knex('readiness_platform_issues')
    .where({ code, ...(only !== undefined && { about: only }) })
    .whereNotIn('about', except)
    .delete();
}
