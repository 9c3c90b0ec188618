// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Why answers cannot be handed in. Those of the file itself are `EditErrorCode` of `backstage-plugin-readiness-edit`.
 *
 * - `no-file`: the entity has no catalog file that people edit
 * - `file-not-found`, `too-large`, `not-a-file`: what the host has there
 * - `nothing-to-do`: the file has these answers already
 * - `not-asked`: no checklist has the check
 * - `not-accepted`: no checklist accepts the value
 * - `secret`: a value looks like a password or a key
 * - `changed`: somebody else changed the same answer
 * - `unauthorized`, `forbidden`, `rate-limited`, `host-failed`: what the host answered
 * - `not-a-branch`, `no-branch`: nothing to send a request to, or no free name
 * @alpha
 */
export type ProposalErrorCode =
  | 'no-file'
  | 'file-not-found'
  | 'too-large'
  | 'not-a-file'
  | 'nothing-to-do'
  | 'not-asked'
  | 'not-accepted'
  | 'secret'
  | 'changed'
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'host-failed'
  | 'not-a-branch'
  | 'no-branch';

/** An answer that differs from what the caller saw. @alpha */
export interface AnswerConflict {
  /** `data`, or the whole key of another's annotation. */
  name: string;
  /** Null: not there. */
  seen: string | null;
  present: string | null;
  wanted: string | null;
}

/** Answers that cannot be handed in; the message says why and what to do. @alpha */
export class ProposalError extends Error {
  readonly code: ProposalErrorCode;
  readonly reason: string;
  readonly fix: string;
  /** For `changed`. */
  readonly conflicts: AnswerConflict[];

  constructor(options: {
    code: ProposalErrorCode;
    reason: string;
    fix: string;
    conflicts?: AnswerConflict[];
    cause?: unknown;
  }) {
    const { code, reason, fix, conflicts = [], cause } = options;
    super(`${reason} ${fix}`, { cause });
    this.name = 'ProposalError';
    this.code = code;
    this.reason = reason;
    this.fix = fix;
    this.conflicts = conflicts;
  }
}
