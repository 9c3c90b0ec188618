// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readKeptDraft } from './keptDraft';

describe('readKeptDraft', () => {
  it('reads what was kept', () => {
    const kept = {
      answers: {
        data: { form: 'value', words: ['pii'], note: 'since May' },
        'load-test': { form: 'planned', ticket: 'OPS-1', date: '2027-01-31' },
      },
      handIn: 'p1',
    };
    expect(readKeptDraft(kept)).toEqual(kept);
  });

  it.each([
    [undefined],
    [null],
    ['text'],
    [[]],
    [{ answers: 5 }],
    [{ answers: { data: 'pii', other: { form: 'unknown' } }, handIn: 7 }],
  ])('reads %j, which is none, as no answers', kept => {
    expect(readKeptDraft(kept)).toEqual({ answers: {} });
  });

  it('leaves out what is no text, and cuts what is too long', () => {
    const { answers } = readKeptDraft({
      answers: {
        a: { form: 'value', words: ['x', 5], text: { html: 1 } },
        b: { form: 'value', text: 'x'.repeat(5_000) },
      },
    });
    expect(answers.a).toEqual({ form: 'value', words: ['x'] });
    expect(answers.b.text).toHaveLength(2_000);
  });
});
