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

  it('shows nothing where nothing could be told', async () => {
    expect(
      await observed('persistence', [
        { ...fact('repository.uses', undefined), cannotTell: 'too large' },
      ]),
    ).toEqual([]);
  });
});
