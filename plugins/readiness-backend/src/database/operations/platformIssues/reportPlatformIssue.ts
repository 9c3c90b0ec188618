// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { storable } from '../../rows/storable';
import type { PlatformIssue } from '../../types';

const MESSAGE_LENGTH = 1_000;
const ABOUT_LENGTH = 512;

function textOf(text: string): string {
  return storable(sanitizeText(text), MESSAGE_LENGTH);
}

/** Notes a platform issue; one that is known already keeps its `since`. @internal */
export async function reportPlatformIssue(
  knex: Knex,
  issue: PlatformIssue,
  now: number,
): Promise<void> {
  const { code, about, message, fix, location } = issue;
  await knex('readiness_platform_issues')
    .insert({
      code,
      about: storable(about, ABOUT_LENGTH),
      message: textOf(message),
      fix: fix && textOf(fix),
      file: location && textOf(location.file),
      line: location?.line,
      column: location?.column,
      since: now,
    })
    .onConflict(['code', 'about'])
    .merge({
      message: knex.raw('excluded.message'),
      fix: knex.raw('excluded.fix'),
      file: knex.raw('excluded.file'),
      line: knex.raw('excluded.line'),
      column: knex.raw('excluded.??', ['column']),
      // Never a time to come, which a clock that was ahead may have noted.
      since: knex.raw(
        'case when readiness_platform_issues.since > excluded.since then excluded.since else readiness_platform_issues.since end',
      ),
    });
}
