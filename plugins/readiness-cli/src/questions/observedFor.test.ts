// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { draftSubject, fact, service } from '../__testUtils__/draftSubject';
import type { FilePlace } from '../subjects/types';
import { observedFor } from './observedFor';
import { openQuestions } from './openQuestions';

async function observed(
  check: string,
  facts: any[],
  places: Record<string, FilePlace> = {},
) {
  const subject = await draftSubject(service(), facts);
  const evaluation = await subject.evaluate(subject.entity);
  const question = openQuestions(evaluation, subject.checklist).find(
    one => one.check.id === check,
  )!;
  return observedFor(question, {
    checklist: subject.checklist,
    facts,
    placeOf: ({ name }) => places[name],
  });
}

describe('observedFor', () => {
  it('shows the fact that the check names, with its place', async () => {
    expect(
      await observed(
        'hard-coded-values',
        [fact('repository.hardCodedValues', 'remaining')],
        { 'repository.hardCodedValues': { file: 'src/db.py', line: 3 } },
      ),
    ).toEqual([
      { text: 'remaining', source: 'src/db.py:3', suggestion: 'remaining' },
    ]);
  });

  it('shows what a contradiction would be about, and suggests what of it are words of the check', async () => {
    expect(
      await observed('persistence', [
        fact('repository.uses', ['postgresql', 'email']),
        fact('repository.databasePlaces', ['postgresql in src/db.py:12']),
      ]),
    ).toEqual([
      {
        text: 'postgresql, email',
        source: 'postgresql in src/db.py:12',
        suggestion: 'postgresql',
      },
    ]);
  });

  it('does not suggest a value that the checklist would not take for an answer', async () => {
    expect(
      await observed('scaling', [fact('repository.autoscaling', 'none')]),
    ).toEqual([{ text: 'none', source: 'repository.autoscaling' }]);
    expect(
      await observed('data', [fact('repository.piiAnnotations', ['none'])]),
    ).toEqual([{ text: 'none', source: 'repository.piiAnnotations' }]);
  });

  it('shows nothing that is about something else', async () => {
    const facts = [
      fact('repository.uses', ['email']),
      fact('repository.emailPlaces', ['smtplib in mail.py, line 5']),
    ];
    expect(await observed('persistence', facts)).toEqual([]);
    expect(await observed('email', facts)).toEqual([
      { text: 'email', source: 'smtplib in mail.py, line 5' },
    ]);
  });

  it('shows nothing where nothing could be told', async () => {
    expect(
      await observed('persistence', [
        { ...fact('repository.uses', undefined), cannotTell: 'too large' },
      ]),
    ).toEqual([]);
  });
});
