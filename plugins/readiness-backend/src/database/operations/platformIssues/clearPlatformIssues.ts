// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Ends the platform issues of a code: all, or only that of one subject, or all but those of some. @internal */
export async function clearPlatformIssues(
  knex: Knex,
  code: string,
  options: { only?: string; except?: string[] } = {},
): Promise<void> {
  const { only, except = [] } = options;
  await knex('readiness_platform_issues')
    .where({ code, ...(only !== undefined && { subject: only }) })
    .whereNotIn('subject', except)
    .delete();
}
