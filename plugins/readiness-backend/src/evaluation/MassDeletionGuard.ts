// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { clearPlatformIssues } from '../database/operations/platformIssues/clearPlatformIssues';
import { getPlatformIssueSince } from '../database/operations/platformIssues/getPlatformIssueSince';
import { reportPlatformIssue } from '../database/operations/platformIssues/reportPlatformIssue';

const CODE = 'mass-deletion-guard';

/** More than this part of what is known, and more than this many, does not disappear at once. */
const PART = 0.2;
const COUNT = 10;

/** What is still missing after this time is gone: somebody has deleted it, and no one else would ever say so. */
const BELIEVED_AFTER_MS = 24 * 60 * 60 * 1000;

const MEANING = {
  services: {
    kept: 'They are kept with their last verdict.',
    fix: 'If the catalog is still filling up, wait; otherwise check its providers.',
  },
  'related entities': {
    kept: 'Their last answers still count.',
    fix: 'They are Systems, Domains, Resources or APIs. If the catalog is still filling up, wait; otherwise check its providers.',
  },
};

/**
 * Keeps a sweep from believing that a good part of the catalog is gone, when most likely it is only half there.
 * @internal
 */
export class MassDeletionGuard {
  constructor(private readonly options: { knex: Knex; now: () => number }) {}

  /** Whether so much is missing that nothing is deleted; a platform issue says so as long as it is true. */
  async applies(
    what: keyof typeof MEANING,
    { missing, known }: { missing: string[]; known: number },
  ): Promise<boolean> {
    const { knex } = this.options;
    const now = this.options.now();
    const since = await getPlatformIssueSince(knex, CODE, what);
    const isTooMuch = missing.length > COUNT && missing.length > PART * known;
    const isBelieved = since !== undefined && now - since > BELIEVED_AFTER_MS;
    if (isTooMuch && !isBelieved) {
      const { kept, fix } = MEANING[what];
      await reportPlatformIssue(
        knex,
        {
          code: CODE,
          about: what,
          message: `${missing.length} of ${known} ${what} are missing from the catalog at once, for example ${missing[0]}. ${kept}`,
          fix: `${fix} After 24 hours they count as deleted.`,
        },
        now,
      );
      return true;
    }
    if (since !== undefined) {
      await clearPlatformIssues(knex, CODE, { only: what });
    }
    return false;
  }
}
