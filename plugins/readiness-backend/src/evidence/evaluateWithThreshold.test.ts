// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Fact,
  readAnswers,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import { serviceEntity } from '../testing/serviceEntity';
import { evidenceChecklist } from './__testUtils__/evidenceChecklist';
import { evaluateWithThreshold } from './evaluateWithThreshold';
import type { EvaluatedFact } from './toFact';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const checklist = evidenceChecklist();

function fact(name: string, value: unknown, seen: number): Fact {
  const provider = name.split('.')[0];
  return { name, provider, target: 'x', value, observedAt: NOW, seen };
}

function news(name: string, before: unknown, now: unknown): EvaluatedFact {
  return { fact: fact(name, now, 3), previous: [fact(name, before, 3)] };
}

function evaluateCandidate(facts: EvaluatedFact[]) {
  const entity = serviceEntity('books', {
    annotations: { 'readiness/health-endpoint': 'https://books/health' },
  });
  const related = new Map();
  const { checks } = evaluateWithThreshold(
    {
      ...readAnswers({
        entity,
        related,
        vocabulary: vocabularyOf(checklist.source),
        now: NOW,
      }),
      checklist,
      entity,
      related,
      now: NOW,
    },
    facts,
  );
  return Object.fromEntries(
    checks.map(({ check, status, verification, answer }) => [
      check,
      [status, verification, answer?.text].filter(Boolean).join(' '),
    ]),
  );
}

describe('evaluateWithThreshold', () => {
  it.each<[string, EvaluatedFact[], string, string]>([
    [
      'lets what counted before answer while there is bad news',
      [news('code.license', 'MIT', 'missing')],
      'pass declared https://books/health',
      'pass verified MIT',
    ],
    [
      'takes good news at once',
      [news('code.license', 'missing', 'MIT')],
      'pass declared https://books/health',
      'pass verified MIT',
    ],
    [
      'takes what is as good at once',
      [news('code.license', 'MIT', 'Apache-2.0')],
      'pass declared https://books/health',
      'pass verified Apache-2.0',
    ],
    [
      'weighs each piece of news by itself',
      [
        news('code.license', 'missing', 'MIT'),
        news('test.reachable', true, false),
      ],
      'pass verified https://books/health',
      'pass verified MIT',
    ],
    [
      'ends a contradiction at once',
      [news('test.reachable', false, true)],
      'pass verified https://books/health',
      'unanswered',
    ],
    [
      'takes what can no longer be told for bad news',
      [
        {
          ...news('test.reachable', true, true),
          fact: {
            ...fact('test.reachable', undefined, 1),
            cannotTell: 'no list',
          },
        },
      ],
      'pass verified https://books/health',
      'unanswered',
    ],
    [
      'opens nothing for what is bad in another way',
      [news('test.reachable', false, '')],
      'contradicted declared https://books/health',
      'unanswered',
    ],
    [
      'judges what was never otherwise as the engine does',
      [{ fact: fact('code.license', 'missing', 1) }],
      'pass declared https://books/health',
      'unanswered',
    ],
  ])('%s', (_, facts, endpoint, license) => {
    const expected = { 'health-endpoint': endpoint, license };
    expect(evaluateCandidate(facts)).toEqual(expected);
    expect(evaluateCandidate([...facts].reverse())).toEqual(expected);
  });
});
