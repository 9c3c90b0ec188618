// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FindingCode } from '../engine';
import { findingsAbout } from '../__testUtils__/annotated';

/* eslint-disable no-script-url */

describe('findings about values of each type', () => {
  it.each<[FindingCode, Record<string, unknown>, string, string]>([
    [
      'unknown-value',
      { data: 'pi' },
      'readiness/data: "pi" is not one of the accepted values.',
      'Did you mean "pii"? Write one or more of: none, pii, tracking-logs, confidential, separated by commas.',
    ],
    [
      'unknown-value',
      { 'code-review': 'true' },
      'readiness/code-review: "true" is not one of the accepted values.',
      'Did you mean "yes"? Write one of: yes, partly, no.',
    ],
    [
      'unknown-value',
      { data: 'pii tracking-logs' },
      'readiness/data: "pii tracking-logs" is not one of the accepted values.',
      'Did you mean "pii, tracking-logs"? Write one or more of: none, pii, tracking-logs, confidential, separated by commas.',
    ],
    [
      'unknown-value',
      { 'code-review': 'yes, partly' },
      'readiness/code-review has 2 answers, but only one is accepted.',
      'Write one of: yes, partly, no.',
    ],
    [
      'unknown-value',
      { permissions: 'none' },
      'readiness/permissions: "none" is not one of the accepted values.',
      'Write the names, separated by commas.',
    ],
    [
      'unknown-value',
      { license: 'AGPLv3' },
      'readiness/license: "AGPLv3" is not a license in the SPDX list.',
      'Did you mean "AGPL-3.0-only"? Write an SPDX expression such as "Apache-2.0" or "MIT OR Apache-2.0", or "proprietary", or "missing".',
    ],
    [
      'wrong-type',
      { 'health-endpoint': 'notes.example.com/hb' },
      'readiness/health-endpoint: "notes.example.com/hb" is not a URL.',
      'Did you mean "https://notes.example.com/hb"? Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'health-endpoint': 'javascript:alert(1)' },
      'readiness/health-endpoint: "javascript:alert(1)" is not a URL.',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'health-endpoint': 'missed-run' },
      'readiness/health-endpoint contains no URL.',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'health-endpoint': 'https://a.example https://b.example' },
      'readiness/health-endpoint contains 2 URLs, but only one is accepted.',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'initial-usage': 'a lot' },
      'readiness/initial-usage: "a lot" is not a number with a unit.',
      'Write a number and what it counts, such as "2000 users/day" or "40 requests/s"; text belongs in readiness/initial-usage.note.',
    ],
    [
      'wrong-type',
      { 'load-test': '01/09/2026' },
      'readiness/load-test: "01/09/2026" is not a date.',
      'Write the date as "2026-09-01", followed by a link if there is one, or "no".',
    ],
    [
      'wrong-type',
      { 'load-test': '2026-09-01 with Locust' },
      'readiness/load-test: "with Locust" after the date is not a URL.',
      'Write the date and at most one http or https URL; text belongs in readiness/load-test.note.',
    ],
    [
      'wrong-type',
      { 'code-review': 'todo - OPS-12' },
      'readiness/code-review is planned without a date.',
      'Add a ticket and a date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'wrong-type',
      { 'code-review': 'todo - by 2027-01-31' },
      'readiness/code-review is planned without a ticket.',
      'Add a ticket and a date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'wrong-type',
      { data: 'pii', 'data.evidence': 'the wiki' },
      'readiness/data.evidence: "the wiki" is not a URL.',
      'Write one full http or https URL; text belongs in readiness/data.note.',
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
