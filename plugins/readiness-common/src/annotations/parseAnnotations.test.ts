// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, CatalogEntity, FindingCode } from '../engine';
import { testChecklist } from '../testUtils/checklist';
import { parseAnnotations } from './parseAnnotations';
import { vocabularyOf } from './vocabularyOf';

const vocabulary = vocabularyOf(testChecklist());
const now = Date.parse('2026-11-23T12:00:00Z');

function parse(annotations: Record<string, unknown>) {
  const entity = {
    kind: 'Component',
    metadata: { name: 'Notes', annotations },
  } as CatalogEntity;
  return parseAnnotations({ entity, vocabulary, now });
}

/** Parses one answer to one check. */
function answerOf(check: string, raw: unknown) {
  const { answers, findings } = parse({ [`readiness/${check}`]: raw });
  return { answer: answers.get(check)!, findings };
}

const LINK = 'https://example.com/report';

describe('parseAnnotations: answers', () => {
  it.each<[string, unknown, Partial<Answer>]>([
    ['code-review', 'Yes', { values: ['yes'], text: 'Yes' }],
    ['runs', 'HTTP, periodic,http,', { values: ['http', 'periodic'] }],
    ['runs', 'http\nworker', { values: ['http', 'worker'] }],
    ['permissions', 'notes: SELECT, x', { values: ['notes: SELECT', 'x'] }],
    [
      'consumers',
      'Learners, edX Mobile',
      { values: ['learners', 'edX Mobile'] },
    ],
    ['existing-database', 'No', { values: ['no'] }],
    [
      'purpose',
      `  ${'Keeps <b>notes</b>. '.repeat(2)}`,
      {
        values: ['Keeps <b>notes</b>. Keeps <b>notes</b>.'],
      },
    ],
    [
      'health-endpoint',
      'https://n.example.com/hb?x=1,2',
      {
        values: ['https://n.example.com/hb?x=1,2'],
      },
    ],
    ['health-endpoint', 'None', { values: ['none'] }],
    [
      'health-endpoint',
      `missed-run ${LINK}`,
      {
        values: [LINK],
        qualifier: 'missed-run',
      },
    ],
    [
      'documentation',
      `${LINK}, http://localhost:3000/docs`,
      {
        values: [LINK, 'http://localhost:3000/docs'],
      },
    ],
    ['documentation', `TechDocs, ${LINK}`, { values: ['techdocs', LINK] }],
    [
      'load-test',
      `2026-09-01 ${LINK}`,
      {
        values: ['2026-09-01'],
        date: '2026-09-01',
        link: LINK,
      },
    ],
    ['load-test', '2026-09-01', { values: ['2026-09-01'], date: '2026-09-01' }],
    ['load-test', 'NO', { values: ['no'] }],
    ['license', 'MIT OR Apache-2.0', { values: ['MIT OR Apache-2.0'] }],
    ['license', 'Proprietary', { values: ['proprietary'] }],
    [
      'initial-usage',
      '2000 users/day',
      {
        values: ['2000 users/day'],
        quantity: {
          amount: 2000,
          unit: 'users',
          per: 'day',
          perSecond: 2000 / 86400,
        },
      },
    ],
    [
      'initial-usage',
      'N/A - nobody calls it',
      {
        form: 'notApplicable',
        values: [],
        reason: 'nobody calls it',
      },
    ],
    [
      'initial-usage',
      'n/a: nobody',
      { form: 'notApplicable', reason: 'nobody' },
    ],
    [
      'code-review',
      'todo - OPS-12 by 2027-01-31',
      {
        form: 'planned',
        values: [],
        ticket: 'OPS-12',
        date: '2027-01-31',
      },
    ],
    [
      'code-review',
      `TODO: ${LINK} by 2027-01-31`,
      {
        form: 'planned',
        ticket: LINK,
        date: '2027-01-31',
      },
    ],
    [
      'scale-trigger',
      'Nightly runs take more than an hour',
      {
        values: ['Nightly runs take more than an hour'],
      },
    ],
    [
      'scale-trigger',
      'Todo lists longer than 10',
      {
        values: ['Todo lists longer than 10'],
      },
    ],
  ])('reads %s: %p', (check, raw, expected) => {
    const { answer, findings } = answerOf(check, raw);
    const form = expected.form ?? 'value';
    expect(answer).toMatchObject({ form, check, ...expected });
    expect(answer.source).toEqual({
      level: 'own',
      entityRef: 'component:default/notes',
      key: `readiness/${check}`,
    });
    expect(findings).toHaveLength(form === 'invalid' ? 1 : 0);
  });

  it('reads the line of none, the dates and the details', () => {
    const { answers, findings, confirmed, launchDate } = parse({
      'readiness/none': 'messaging, Email , readiness/persistence',
      'readiness/confirmed': '2026-11-01',
      'readiness/launch-date': '2027-01-15',
      'readiness/code-review': 'yes',
      'readiness/code-review.evidence': LINK,
      'readiness/code-review.note': 'By two people',
      'readiness/code-review.confirmed': '2026-10-01',
      'readiness/data': 'pii',
      'readiness/data.confirmed': '2026-11-20',
      'readiness/load-test': '2025-01-01',
      'readiness/load-test.confirmed': '2026-11-20',
      'readiness/repository-visibility': 'public',
      'other.example/readiness': 'x',
    });
    expect(findings).toEqual([]);
    expect(confirmed).toBe('2026-11-01');
    expect(launchDate).toBe('2027-01-15');
    for (const check of ['messaging', 'email', 'persistence']) {
      expect(answers.get(check)).toMatchObject({
        form: 'value',
        values: ['none'],
        confirmed: '2026-11-01',
        source: { key: 'readiness/none' },
      });
    }
    expect(answers.get('code-review')).toMatchObject({
      evidence: LINK,
      note: 'By two people',
      confirmed: '2026-11-01',
      confirmedItself: '2026-10-01',
    });
    expect(answers.get('data')).toMatchObject({ confirmed: '2026-11-20' });
    // Reading it again makes a load test no younger
    expect(answers.get('load-test')!.confirmed).toBeUndefined();
  });

  it('keeps the valid items of a list beside what is wrong in it', () => {
    expect(answerOf('data', 'pii, pi, confidential').answer).toMatchObject({
      form: 'invalid',
      values: ['pii', 'confidential'],
    });
    expect(answerOf('data', 'none, pii').answer).toMatchObject({
      form: 'invalid',
      values: ['pii'],
    });
    expect(answerOf('documentation', `${LINK} ftp://x`).answer).toMatchObject({
      form: 'invalid',
      values: [LINK],
    });
  });

  it('reads values that are no strings, and says so', () => {
    const list = answerOf('data', ['pii', 'confidential']);
    expect(list.answer).toMatchObject({ values: ['pii', 'confidential'] });
    expect(list.findings).toMatchObject([
      {
        code: 'not-a-string',
        fix: 'Put it in double quotes: readiness/data: "pii, confidential".',
      },
    ]);
    expect(answerOf('code-review', false).answer.values).toEqual(['no']);
    expect(answerOf('initial-usage', 500).answer.quantity).toEqual({
      amount: 500,
      unit: '',
    });
  });

  it('accepts today anywhere on earth, but not the day after', () => {
    const at = (iso: string) =>
      parseAnnotations({
        entity: {
          kind: 'Component',
          metadata: {
            name: 'n',
            annotations: { 'readiness/confirmed': '2026-11-24' },
          },
        },
        vocabulary,
        now: Date.parse(iso),
      });
    expect(at('2026-11-23T10:00:00Z').confirmed).toBe('2026-11-24');
    const early = at('2026-11-23T09:59:59Z');
    expect(early.confirmed).toBeUndefined();
    expect(early.findings).toMatchObject([{ code: 'future-date' }]);
  });
});

describe('parseAnnotations: findings', () => {
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
      'Remove it, or look up its name in the checklist.',
    ],
    [
      'unknown-name',
      { data: 'pii', 'data.notes': 'x' },
      'readiness/data.notes is not known.',
      'Beside readiness/data there may be .evidence, .note and .confirmed.',
    ],
    [
      'unknown-name',
      { none: 'email, persistense' },
      'readiness/none lists "persistense", which is no question.',
      'Did you mean persistence?',
    ],
    [
      'unknown-value',
      { data: 'pi' },
      'readiness/data: "pi" is not an answer to this question.',
      'Did you mean "pii"? Write one or more of: none, pii, tracking-logs, confidential; separated by commas.',
    ],
    [
      'unknown-value',
      { 'code-review': 'true' },
      'readiness/code-review: "true" is not an answer to this question.',
      'Did you mean "yes"? Write one of: yes, partly, no.',
    ],
    [
      'unknown-value',
      { data: 'pii tracking-logs' },
      'readiness/data: "pii tracking-logs" is not an answer to this question.',
      'Did you mean "pii, tracking-logs"? Write one or more of: none, pii, tracking-logs, confidential; separated by commas.',
    ],
    [
      'unknown-value',
      { 'code-review': 'yes, partly' },
      'readiness/code-review gives 2 answers where one is asked for.',
      'Write one of: yes, partly, no.',
    ],
    [
      'unknown-value',
      { permissions: 'none' },
      'readiness/permissions: "none" is not an answer to this question.',
      'Write the names, separated by commas.',
    ],
    [
      'unknown-value',
      { license: 'apache-2.0 or mit' },
      'readiness/license: "apache-2.0 or mit" is not a license of the SPDX list.',
      'Did you mean "Apache-2.0 or MIT"? Write an SPDX expression such as "Apache-2.0" or "MIT OR Apache-2.0", or "proprietary", or "missing".',
    ],
    [
      'unknown-value',
      { license: 'AGPLv3' },
      'readiness/license: "AGPLv3" is not a license of the SPDX list.',
      'Did you mean "AGPL-3.0-only"? Write an SPDX expression such as "Apache-2.0" or "MIT OR Apache-2.0", or "proprietary", or "missing".',
    ],
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
      'readiness/purpose is longer than 2000 characters; the rest was left out.',
      'Say it shorter, or in a document with a link to it.',
    ],
    [
      'control-characters',
      { 'code-review': 'y\u0000es\u202e' },
      'readiness/code-review holds control characters; they were left out.',
      'Write plain text.',
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
      'readiness/health-endpoint holds no URL.',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'health-endpoint': 'https://a.example https://b.example' },
      'readiness/health-endpoint holds 2 URLs where one is asked for.',
      'Write one full http or https URL, or "missed-run https://…", or "none".',
    ],
    [
      'wrong-type',
      { 'initial-usage': 'a lot' },
      'readiness/initial-usage: "a lot" is not one number with a unit.',
      'Write a number and what it counts, such as "2000 users/day" or "40 requests/s"; words belong in readiness/initial-usage.note.',
    ],
    [
      'wrong-type',
      { 'load-test': '01/09/2026' },
      'readiness/load-test: "01/09/2026" is not a date.',
      'Write the date as "2026-09-01", with a link behind it where there is one, or "no".',
    ],
    [
      'wrong-type',
      { 'load-test': '2026-09-01 with Locust' },
      'readiness/load-test: "with Locust" after the date is not a URL.',
      'Write the date and at most one http or https URL; words belong in readiness/load-test.note.',
    ],
    [
      'wrong-type',
      { 'code-review': 'todo - OPS-12' },
      'readiness/code-review is planned without a date.',
      'Write ticket and date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'wrong-type',
      { 'code-review': 'todo - by 2027-01-31' },
      'readiness/code-review is planned without a ticket.',
      'Write ticket and date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'wrong-type',
      { data: 'pii', 'data.evidence': 'the wiki' },
      'readiness/data.evidence: "the wiki" is not a URL.',
      'Write one full http or https URL; words belong in readiness/data.note.',
    ],
    [
      'impossible-date',
      { 'load-test': '2026-02-30' },
      'readiness/load-test: "2026-02-30" is not a day.',
      'Write the date as "2026-09-01", with a link behind it where there is one, or "no".',
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
      'Write ticket and date: readiness/code-review: "todo - TICKET-12 by 2027-01-31".',
    ],
    [
      'future-date',
      { 'load-test': '2026-12-01' },
      'readiness/load-test: 2026-12-01 is yet to come.',
      'Write the date as "2026-09-01", with a link behind it where there is one, or "no".',
    ],
    [
      'future-date',
      { data: 'pii', 'data.confirmed': '2027-01-01' },
      'readiness/data.confirmed: 2027-01-01 is yet to come; it is ignored.',
      'Write the day on which the answers were read again, today at the latest.',
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
      'Answer in words: What about purpose?',
    ],
    [
      'secret',
      { 'scale-trigger': 'see https://ops:hunter2@grafana.example.com/d' },
      'readiness/scale-trigger holds what looks like credentials in a URL; it is masked here, but everybody who may read the entity sees it.',
      'Take it out of the file, and replace the secret itself: it is known by now.',
    ],
    [
      'na-without-reason',
      { 'initial-usage': 'n/a' },
      'readiness/initial-usage says "n/a" without a reason.',
      'Say why: readiness/initial-usage: "n/a - reason".',
    ],
    [
      'na-without-reason',
      { 'initial-usage': 'n/a - TBD' },
      'readiness/initial-usage says "n/a" without a reason.',
      'Say why: readiness/initial-usage: "n/a - reason".',
    ],
    [
      'na-not-allowed',
      { email: 'n/a - sends none' },
      'readiness/email: this question cannot be answered with "n/a".',
      'Write readiness/email: "none" where that is the answer.',
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
      'readiness/none lists data, which wants an answer of its own.',
      'Take it out of the list and write readiness/data: "none".',
    ],
    [
      'none-not-allowed',
      { none: 'purpose' },
      'readiness/none lists purpose, which wants an answer of its own.',
      'Take it out of the list and answer readiness/purpose.',
    ],
    [
      'none-beside-something',
      { data: 'none, pii' },
      'readiness/data says "none" and something beside it.',
      'Leave out "none", or everything else.',
    ],
    [
      'none-beside-something',
      { none: 'email', email: 'bulk' },
      'readiness/none lists email, but readiness/email says "bulk".',
      'Take email out of readiness/none, or remove readiness/email.',
    ],
    [
      'said-twice',
      { none: 'email', email: 'none' },
      'readiness/none lists email, and readiness/email says "none" as well.',
      'Say it in one place.',
    ],
    [
      'said-twice',
      { none: 'email, email' },
      'readiness/none lists email twice.',
      'Say it in one place.',
    ],
    [
      'said-twice',
      { email: 'none', Email: 'bulk' },
      'readiness/Email and readiness/email are the same question, answered twice.',
      'Keep only readiness/email.',
    ],
    [
      'said-twice',
      { persistence: 'mysql', database: 'mongodb' },
      'readiness/database and readiness/persistence are the same question, answered twice.',
      'Keep only readiness/persistence.',
    ],
    [
      'too-short',
      { purpose: 'Keeps notes' },
      'readiness/purpose has 11 characters; at least 20 are needed to say something.',
      'Answer in a sentence: What about purpose?',
    ],
    [
      'orphan-detail',
      { 'code-review.note': 'By two people' },
      'readiness/code-review.note belongs to an answer that is not given here.',
      'Answer readiness/code-review, or remove the line.',
    ],
  ])('%s in %p', (code, names, message, fix) => {
    const annotations = Object.fromEntries(
      Object.entries(names).map(([name, value]) => [
        `readiness/${name}`,
        value,
      ]),
    );
    const { findings } = parse(annotations);
    const found = findings.filter(finding => finding.code !== 'not-a-string');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code,
      message,
      fix,
      entityRef: 'component:default/notes',
    });
  });
});
