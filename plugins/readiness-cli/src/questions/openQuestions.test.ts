// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { compiledChecklist } from 'backstage-plugin-readiness-common/testUtils';
import { draftSubject, fact, service } from '../__testUtils__/draftSubject';
import { openQuestions } from './openQuestions';

async function questionsOf(
  annotations: Record<string, string>,
  facts = [] as any,
) {
  const subject = await draftSubject(service(annotations), facts);
  const evaluation = await subject.evaluate(subject.entity);
  return openQuestions(evaluation, subject.checklist);
}

describe('openQuestions', () => {
  it('asks blockers first, then what is required, then what is recommended', async () => {
    const questions = await questionsOf({});
    const severities = questions.map(({ result }) => result.severity);
    // Whether permissions are asked depends on persistence
    expect(questions[1].check.id).toBe('persistence');
    const others = severities.filter((_, at) => at !== 1);
    expect(others.lastIndexOf('blocker')).toBeLessThan(
      others.indexOf('required'),
    );
    const firstRecommended = questions.findIndex(({ isNeeded }) => !isNeeded);
    expect(questions[firstRecommended].result.severity).toBe('recommended');
    expect(
      questions.slice(firstRecommended).some(({ isNeeded }) => isNeeded),
    ).toBe(false);
    expect(severities.at(-1)).toBe('informational');
  });

  it('asks what depends on another answer once that is given', async () => {
    const idsOf = async (annotations: Record<string, string>) =>
      (await questionsOf(annotations)).map(({ check }) => check.id);
    expect(await idsOf({})).not.toContain('existing-database');
    expect(await idsOf({ 'readiness/persistence': 'mysql' })).toContain(
      'existing-database',
    );
  });

  it('asks for a confirmation where one closes the check', async () => {
    const checklist = compiledChecklist({
      checks: [{ id: 'review', freshnessMs: 30 * 24 * 60 * 60 * 1000 }],
    });
    const subject = await draftSubject(
      service({
        'readiness/review': 'all of it',
        'readiness/review.confirmed': '2026-01-01',
      }),
      [],
      checklist,
      { review: 0 },
    );
    const evaluation = await subject.evaluate(subject.entity);
    expect(openQuestions(evaluation, checklist)).toMatchObject([
      { kind: 'confirm', confirms: 'review', isNeeded: true },
    ]);
  });

  it('tells what no annotation closes', async () => {
    const questions = await questionsOf(
      { 'readiness/hard-coded-values': 'resolved' },
      [
        fact('repository.hardCodedValues', 'remaining'),
        fact('repository.hardCodedPlaces', ['src/db.py:3']),
      ],
    );
    expect(
      questions.find(({ check }) => check.id === 'hard-coded-values'),
    ).toMatchObject({
      kind: 'outside',
      words: expect.stringContaining('src/db.py:3'),
    });
  });
});
