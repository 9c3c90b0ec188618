// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  type Fact,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const checklist = evidenceChecklist();

function fact(name: string, value: unknown, consecutive: number): Fact {
  const provider = name.split('.')[0];
  return { name, provider, target: 'x', value, observedAt: NOW, consecutive };
}

function observed(name: string, before: unknown, now: unknown): ObservedFact {
  return { ...fact(name, now, 3), previous: [fact(name, before, 3)] };
}

function outcomeWith(facts: ObservedFact[]) {
  const entity = serviceEntity('books', {
    annotations: { 'readiness/health-endpoint': 'https://books/health' },
  });
  const { checks } = evaluateEntity({
    checklist,
    entity,
    related: new Map(),
    facts,
    now: NOW,
  });
  expect(JSON.stringify(checks)).not.toContain('previous');
  return Object.fromEntries(
    checks.map(({ check, status, verification, answer }) => [
      check,
      [status, verification, answer?.text].filter(Boolean).join(' '),
    ]),
  );
}

describe('the failure threshold in evaluateEntity', () => {
  it.each<[string, ObservedFact[], string, string]>([
    [
      'keeps the former answer while a fact is worse than before',
      [observed('code.license', 'MIT', 'missing')],
      'pass declared https://books/health',
      'pass verified MIT',
    ],
    [
      'takes a better observation at once',
      [observed('code.license', 'missing', 'MIT')],
      'pass declared https://books/health',
      'pass verified MIT',
    ],
    [
      'takes an equally good observation at once',
      [observed('code.license', 'MIT', 'Apache-2.0')],
      'pass declared https://books/health',
      'pass verified Apache-2.0',
    ],
    [
      'weighs each fact by itself',
      [
        observed('code.license', 'missing', 'MIT'),
        observed('test.reachable', true, false),
      ],
      'pass verified https://books/health',
      'pass verified MIT',
    ],
    [
      'ends a contradiction at once',
      [observed('test.reachable', false, true)],
      'pass verified https://books/health',
      'unanswered',
    ],
    [
      'takes it for worse when a provider can no longer tell',
      [
        {
          ...observed('test.reachable', true, true),
          value: undefined,
          consecutive: 1,
          cannotTell: 'no list',
        },
      ],
      'pass verified https://books/health',
      'unanswered',
    ],
    [
      'stays open when an observation is worse in another way',
      [observed('test.reachable', false, '')],
      'contradicted declared https://books/health',
      'unanswered',
    ],
    [
      'evaluates a fact without other observations as the engine does',
      [fact('code.license', 'missing', 1)],
      'pass declared https://books/health',
      'unanswered',
    ],
  ])('%s', (_, facts, endpoint, license) => {
    const expected = { 'health-endpoint': endpoint, license };
    expect(outcomeWith(facts)).toEqual(expected);
    expect(outcomeWith([...facts].reverse())).toEqual(expected);
  });
});
