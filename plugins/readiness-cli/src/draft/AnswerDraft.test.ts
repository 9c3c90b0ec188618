// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { draftSubject, fact, service } from '../__testUtils__/draftSubject';
import { AnswerDraft } from './AnswerDraft';
import type { GivenAnswer, Trial } from './types';

async function open(
  annotations: Record<string, string> = {},
  facts = [] as any,
) {
  return AnswerDraft.open(await draftSubject(service(annotations), facts));
}

async function keep(draft: AnswerDraft, ...given: GivenAnswer[]) {
  const trial = await draft.try(given);
  expect(trial).not.toHaveProperty('problems');
  draft.keep(trial as Trial);
}

describe('AnswerDraft', () => {
  it('evaluates the entity with each answer that is kept', async () => {
    const draft = await open();
    const { open: before } = draft.current;
    await keep(draft, {
      name: 'health-endpoint',
      value: 'https://a.example/h',
    });
    expect(draft.current.open.blocker).toBe(before.blocker - 1);
    expect(draft.before.open).toEqual(before);
    expect(draft.changes.set).toEqual({
      'readiness/health-endpoint': 'https://a.example/h',
    });
  });

  it('lists none where a check may be listed, and writes it where it may not', async () => {
    const draft = await open({ 'readiness/none': 'email' });
    await keep(draft, { name: 'messaging', value: 'None' });
    await keep(draft, { name: 'data', value: 'none' });
    expect(draft.changes).toMatchObject({
      none: ['messaging'],
      set: { 'readiness/data': 'none' },
    });
    expect(draft.entity.metadata.annotations).toEqual({
      'readiness/none': 'email, messaging',
      'readiness/data': 'none',
    });
  });

  it('refuses what the parser finds a mistake in, and says what to write', async () => {
    const draft = await open();
    for (const [name, value, code] of [
      ['data', 'secret stuff', 'unknown-value'],
      ['license', 'Apachy', 'unknown-value'],
      ['health-endpoint', 'shop.example.com/health', 'wrong-type'],
      ['initial-usage', 'a lot', 'wrong-type'],
      ['load-test', '2026-02-30', 'impossible-date'],
      ['load-test', '2027-03-01', 'future-date'],
      ['initial-usage', 'n/a', 'na-without-reason'],
      ['data', 'n/a - no idea', 'na-not-allowed'],
      ['data', 'none, pii', 'none-beside-something'],
      ['purpose', 'too short', 'too-short'],
      ['license', '', 'empty-value'],
      ['license', '<SPDX expression>', 'placeholder'],
      ['scale-trigger', 'todo - later', 'wrong-type'],
      ['deployment', 'a\u001b[31mred\u001b[0m', 'control-characters'],
      ['deployment', 'x'.repeat(2_001), 'too-long'],
      ['license.evidence', 'no link', 'wrong-type'],
      ['confirmed', 'yesterday', 'wrong-type'],
      ['licens', 'MIT', 'unknown-name'],
    ]) {
      const tried = await draft.try([{ name, value }]);
      expect([name, value, 'problems' in tried && tried.problems]).toEqual([
        name,
        value,
        expect.arrayContaining([expect.objectContaining({ code })]),
      ]);
    }
    expect(draft.answers).toEqual([]);
  });

  it('takes an answer in place of one that has a mistake', async () => {
    const draft = await open({ 'readiness/license': 'Apachy' });
    await keep(draft, { name: 'license', value: 'MIT' });
    expect(
      draft.problemsOf([{ name: 'license', value: 'Apachy' }]),
    ).toHaveLength(1);
  });

  it('takes aliases, planned answers, details and dates of all answers', async () => {
    const draft = await open();
    await keep(
      draft,
      { name: 'licence', value: 'MIT' },
      { name: 'license.note', value: 'chosen in 2019' },
      { name: 'scale-trigger', value: 'todo - OPS-12 by 2027-01-31' },
      { name: 'launch-date', value: '2027-01-15' },
      { name: 'readiness/confirmed', value: '2026-11-01' },
    );
    expect(Object.keys(draft.changes.set!)).toEqual([
      'readiness/license',
      'readiness/license.note',
      'readiness/scale-trigger',
      'readiness/launch-date',
      'readiness/confirmed',
    ]);
  });

  it('refuses two answers to one check', async () => {
    const draft = await open();
    expect(
      draft.problemsOf([
        { name: 'license', value: 'MIT' },
        { name: 'licence', value: 'Apache-2.0' },
      ]),
    ).toMatchObject([{ code: 'duplicate-answer' }]);
  });

  it('says what an answer contradicts, of other answers and of what was observed', async () => {
    const draft = await open({ 'readiness/initial-usage': '500 requests/s' }, [
      fact('repository.license', 'MIT'),
      fact('repository.licensePlace', 'LICENSE:1'),
    ]);
    const license = (await draft.try([
      { name: 'license', value: 'Apache-2.0' },
    ])) as Trial;
    expect(license.contradicts).toEqual([
      expect.stringContaining('the repository contains MIT (LICENSE:1)'),
    ]);
    const capacity = (await draft.try([
      { name: 'capacity', value: '100 requests/s' },
    ])) as Trial;
    expect(capacity.contradicts).toEqual([
      expect.stringContaining('is above what the service supports'),
    ]);
    draft.keep(capacity);
    const again = (await draft.try([{ name: 'runs', value: 'http' }])) as Trial;
    expect(again.contradicts).toEqual([]);
  });

  it('takes answers back', async () => {
    const draft = await open();
    await keep(draft, { name: 'license', value: 'MIT' });
    await draft.drop(['license']);
    expect(draft.answers).toEqual([]);
    expect(draft.current).toEqual(draft.before);
  });
});
