// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { draftSubject, fact, service } from '../../__testUtils__/draftSubject';
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
    expect(severities.slice(0, 3)).toEqual(['blocker', 'blocker', 'blocker']);
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
    const questions = await questionsOf(
      {
        'readiness/redundancy': 'active-active',
        'readiness/runs': 'http',
        'readiness/health-endpoint': 'https://shop.example.com/health',
      },
      [
        fact('repository.readinessPaths', ['/health']),
        fact('health.components', ['mysql']),
        fact('health.reachable', true),
      ],
    );
    expect(
      questions.find(({ check }) => check.id === 'redundancy'),
    ).toMatchObject({ kind: 'confirm', confirms: 'redundancy' });
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
