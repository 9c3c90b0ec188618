// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FindingCode } from '../engine';
import { findingsAbout } from '../__testUtils__/annotated';

describe('findings about names, twice and none', () => {
  it.each<[FindingCode, Record<string, unknown>, string, string]>([
    [
      'unknown-name',
      { persistance: 'none' },
      'readiness/persistance is not a question of the checklist; it is ignored.',
      'Did you mean readiness/persistence?',
    ],
    [
      'unknown-name',
      { Database: 'mysql' },
      'readiness/Database is not a question of the checklist; it is ignored.',
      'Did you mean readiness/persistence?',
    ],
    [
      'unknown-name',
      { health: 'x' },
      'readiness/health is not a question of the checklist; it is ignored.',
      'Did you mean readiness/health-endpoint?',
    ],
    [
      'unknown-name',
      { constructor: 'x' },
      'readiness/constructor is not a question of the checklist; it is ignored.',
      'Remove it, or find the right name in the checklist.',
    ],
    [
      'unknown-name',
      { data: 'pii', 'data.notes': 'x' },
      'readiness/data.notes is not a known annotation.',
      'readiness/data may have the details .evidence, .note, .confirmed and .waiver.',
    ],
    [
      'unknown-name',
      { none: 'email, persistense' },
      'readiness/none lists "persistense", which is not a question of the checklist.',
      'Did you mean persistence?',
    ],
    [
      'na-without-reason',
      { 'initial-usage': 'n/a' },
      'readiness/initial-usage states "n/a" without a reason.',
      'Add the reason: readiness/initial-usage: "n/a - reason".',
    ],
    [
      'na-without-reason',
      { 'initial-usage': 'n/a - TBD' },
      'readiness/initial-usage states "n/a" without a reason.',
      'Add the reason: readiness/initial-usage: "n/a - reason".',
    ],
    [
      'na-not-allowed',
      { email: 'n/a - sends none' },
      'readiness/email: this question cannot be answered with "n/a".',
      'Write readiness/email: "none" if that is the answer.',
    ],
    [
      'na-not-allowed',
      { purpose: 'n/a - sends none' },
      'readiness/purpose: this question cannot be answered with "n/a".',
      'Answer it, or plan it: "todo - TICKET by 2027-01-31".',
    ],
    [
      'none-not-allowed',
      { none: 'data' },
      'readiness/none lists data, which needs an answer of its own.',
      'Remove it from the list and write readiness/data: "none".',
    ],
    [
      'none-not-allowed',
      { none: 'purpose' },
      'readiness/none lists purpose, which needs an answer of its own.',
      'Remove it from the list and answer readiness/purpose.',
    ],
    [
      'none-beside-something',
      { data: 'none, pii' },
      'readiness/data states "none" and something else at the same time.',
      'Remove "none", or everything else.',
    ],
    [
      'none-beside-something',
      { none: 'email', email: 'bulk' },
      'readiness/none lists email, but readiness/email is "bulk".',
      'Remove email from readiness/none, or remove readiness/email.',
    ],
    [
      'duplicate-answer',
      { none: 'email', email: 'none' },
      'readiness/none lists email, and readiness/email is "none" as well.',
      'Keep only one of them.',
    ],
    [
      'duplicate-answer',
      { none: 'email, email' },
      'readiness/none lists email twice.',
      'Keep only one of them.',
    ],
    [
      'duplicate-answer',
      { email: 'none', Email: 'bulk' },
      'readiness/Email and readiness/email answer the same question.',
      'Keep only readiness/email.',
    ],
    [
      'duplicate-answer',
      { persistence: 'mysql', database: 'mongodb' },
      'readiness/database and readiness/persistence answer the same question.',
      'Keep only readiness/persistence.',
    ],
    [
      'orphan-detail',
      { 'code-review.note': 'By two people' },
      'readiness/code-review.note belongs to an answer that is not in this file.',
      'Answer readiness/code-review, or remove the line.',
    ],
  ])('%s in %p', (code, names, message, fix) => {
    const found = findingsAbout(names);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code,
      message,
      fix,
      entityRef: 'component:default/notes',
    });
  });
});
