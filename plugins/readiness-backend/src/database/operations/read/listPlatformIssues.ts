// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { PlatformIssueRow } from '../../tables';

/** What is shown of them: thousands may say the same of thousands of entities. */
const MOST = 200;

/** The platform issues that hold at present, oldest first, at most 200. @internal */
export async function listPlatformIssues(options: {
  knex: Knex;
}): Promise<PlatformIssueRow[]> {
  return options
    .knex<PlatformIssueRow>('readiness_platform_issues')
    .orderBy(['since', 'code', 'about'])
    .limit(MOST);
}
