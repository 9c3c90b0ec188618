// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../engine';
import { parseAnnotated } from '../__testUtils__/annotated';
import { testChecklist } from '../testing/checklist';
import { parseAnnotations } from './parseAnnotations';
import { vocabularyOf } from './vocabularyOf';

const vocabulary = vocabularyOf(testChecklist());

/** Parses one answer to one check. */
function answerOf(check: string, raw: unknown) {
  const { answers, findings } = parseAnnotated({ [`readiness/${check}`]: raw });
  return { answer: answers.get(check)!, findings };
}

const LINK = 'https://example.com/report';

describe('parseAnnotations', () => {
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

  it('reads readiness/none, the dates and the details', () => {
    const { answers, findings, confirmed, launchDate } = parseAnnotated({
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

  it('reads values that are not strings, and reports them', () => {
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

  it.each([
    'until 2027-03-31 - Booked for March',
    'Until 2027-03-31: Booked  for March',
    'until 2027-03-31, – Booked for\nMarch',
  ])('reads the request for a waiver %j, with or without an answer', text => {
    const { waivers, findings, answers } = parseAnnotated({
      'readiness/code-review.waiver': text,
      'readiness/purpose': 'Keeps the notes of all learners',
      'Readiness/Purpose.Waiver': 'until 2026-11-23 - The last day counts',
    });
    expect(findings).toEqual([]);
    expect([...answers.keys()]).toEqual(['purpose']);
    expect([...waivers!.values()]).toEqual([
      {
        check: 'code-review',
        until: '2027-03-31',
        reason: 'Booked for March',
        key: 'readiness/code-review.waiver',
      },
      {
        check: 'purpose',
        until: '2026-11-23',
        reason: 'The last day counts',
        key: 'Readiness/Purpose.Waiver',
      },
    ]);
  });

  it('masks secrets in the request for a waiver', () => {
    const { waivers, findings } = parseAnnotated({
      'readiness/code-review.waiver':
        'until 2027-03-31 - log in with password=hunter2secret until then',
    });
    expect(findings).toMatchObject([{ code: 'secret' }]);
    expect(waivers!.get('code-review')!.reason).not.toContain('hunter2');
  });
});
