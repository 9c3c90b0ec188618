// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FindingCode } from '../engine';
import { findingsAbout } from '../__testUtils__/annotated';

describe('findings about texts and dates', () => {
  it.each<[FindingCode, Record<string, unknown>, string, string]>([
    [
      'empty-value',
      { data: '  ' },
      'readiness/data is empty.',
      'Answer it, or remove the line: What about data?',
    ],
    [
      'empty-value',
      { data: null },
      'readiness/data is empty.',
      'Answer it, or remove the line: What about data?',
    ],
    [
      'empty-value',
      { none: '' },
      'readiness/none is empty.',
      'List the questions whose answer is none, or remove the line.',
    ],
    [
      'empty-value',
      { confirmed: '' },
      'readiness/confirmed is empty.',
      'Write a date such as "2026-11-01".',
    ],
    [
      'too-long',
      { purpose: 'word '.repeat(20_000) },
      'readiness/purpose is longer than 2000 characters; the rest is ignored.',
      'Shorten it, or link a document.',
    ],
    [
      'control-characters',
      { 'code-review': 'y\u0000es\u202e' },
      'readiness/code-review contains control characters; they were removed.',
      'Write plain text.',
    ],
    [
      'impossible-date',
      { 'load-test': '2026-02-30' },
      'readiness/load-test: "2026-02-30" is not a day.',
      'Write the date as "2026-09-01", followed by a link if there is one, or "no".',
    ],
    [
      'impossible-date',
      { 'launch-date': '2027-13-01' },
      'readiness/launch-date: "2027-13-01" is not a day.',
      'Write a date such as "2026-11-01".',
    ],
    [
      'impossible-date',
      { 'code-review': 'todo - OPS-1 by 2027-02-29' },
      'readiness/code-review: "2027-02-29" is not a day.',
      'Add a ticket and a date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'future-date',
      { 'load-test': '2026-12-01' },
      'readiness/load-test: 2026-12-01 is in the future.',
      'Write the date as "2026-09-01", followed by a link if there is one, or "no".',
    ],
    [
      'future-date',
      { data: 'pii', 'data.confirmed': '2027-01-01' },
      'readiness/data.confirmed: 2027-01-01 is in the future; it is ignored.',
      'Write the day on which the answers were confirmed, no later than today.',
    ],
    [
      'placeholder',
      { 'code-review': '<yes | partly | no>' },
      'readiness/code-review still holds the placeholder "<yes | partly | no>".',
      'Write one of: yes, partly, no.',
    ],
    [
      'placeholder',
      { 'health-endpoint': 'https://<host>/heartbeat' },
      'readiness/health-endpoint still holds the placeholder "https://<host>/heartbeat".',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'placeholder',
      { purpose: 'TODO' },
      'readiness/purpose still holds the placeholder "TODO".',
      'Write a text that answers: What about purpose?',
    ],
    [
      'secret',
      { 'scale-trigger': 'see https://ops:hunter2@grafana.example.com/d' },
      'readiness/scale-trigger contains what looks like credentials in a URL; it is masked here, but everyone who may read the entity can see it.',
      'Remove it from the file, and replace the secret itself, because it has leaked.',
    ],
    [
      'too-short',
      { purpose: 'Keeps notes' },
      'readiness/purpose has 11 characters; at least 20 are needed.',
      'Write a sentence that answers: What about purpose?',
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
