// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import {
  testEntity,
  TEST_NOW,
} from 'backstage-plugin-readiness-common/testUtils';
import { evidenceCases } from '../__testUtils__/evidenceCases';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

const rows = Object.entries(evidenceCases).flatMap(([check, list]) =>
  list.map(
    ([answer, facts, outcome, answers]) =>
      [check, answer, facts, outcome, answers] as const,
  ),
);

describe('evaluated evidence of the built-in checklist', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  function evaluated(options: {
    check: string;
    answer: string | null;
    facts: Record<string, unknown>;
    answers?: Record<string, string>;
  }) {
    const { check, answer, facts, answers = {} } = options;
    const given = { ...answers, ...(answer !== null && { [check]: answer }) };
    const entity = testEntity('component:default/shop', {
      type: 'service',
      annotations: Object.fromEntries(
        Object.entries(given).map(([id, text]) => [`readiness/${id}`, text]),
      ),
    });
    const { checks } = evaluateEntity({
      checklist,
      entity,
      related: new Map(),
      facts: Object.entries(facts).map(([name, value]) => ({
        name,
        provider: name.split('.')[0],
        target: 'component:default/shop',
        value,
        observedAt: TEST_NOW,
        consecutive: 3,
      })),
      now: TEST_NOW,
    });
    return checks.find(result => result.check === check)!;
  }

  it.each(rows)(
    '%s answered %j and observed as %j: %s',
    (check, answer, facts, outcome, answers) => {
      const result = evaluated({ check, answer, facts, answers });
      const { status, verification, answer: given } = result;
      expect(
        [status, verification, given?.text].filter(Boolean).join(' '),
      ).toBe(outcome);
    },
  );

  it('shows what was observed as it is', () => {
    const { fact } = evaluated({
      check: 'redundancy',
      answer: null,
      facts: { 'repository.replicas': 3 },
    });
    expect(fact?.value).toBe(3);
  });

  it.each([
    ['data', null, { 'repository.piiAnnotations': ['pii'] }, 'pii'],
    ['redundancy', 'single', { 'repository.replicas': 3 }, 'active-active'],
    ['health-endpoint', 'none', { 'health.reachable': true }, undefined],
    ['load-test', 'no', { 'repository.loadTests': ['load-tests'] }, undefined],
    [
      'hard-coded-values',
      'remaining',
      { 'repository.hardCodedValues': 'none-found' },
      undefined,
    ],
    [
      'code-review',
      'partly',
      { 'repository.reviewRequired': 'yes' },
      undefined,
    ],
  ])(
    '%s answered %j is suggested to be what was shown',
    (check, answer, facts, shown) => {
      expect(evaluated({ check, answer, facts }).shown).toBe(shown);
    },
  );

  it('has a row above for every check with evidence', () => {
    const withEvidence = checklist.checks
      .filter(({ evidence }) => evidence)
      .map(({ id }) => id);
    expect(Object.keys(evidenceCases).sort()).toEqual(withEvidence.sort());
  });

  it('names places, and says how many more there are', () => {
    const at = (places: string[]) =>
      evaluated({
        check: 'hard-coded-values',
        answer: 'resolved',
        facts: {
          'repository.hardCodedValues': 'remaining',
          'repository.hardCodedPlaces': places,
        },
      }).message;
    const head =
      'The answer is that hard-coded values are resolved, but the repository still contains some: ';
    expect(at(['a.py:1 a host'])).toBe(`${head}a.py:1 a host.`);
    expect(at(['a', 'b', 'c', 'd', 'e'])).toBe(`${head}a, b, c and 2 more.`);
    expect(at(['a', 'b', 'c', 'd', 'and 7 more'])).toBe(
      `${head}a, b, c and 8 more.`,
    );
    expect(at(['x'.repeat(200)])).toBe(`${head}${'x'.repeat(119)}….`);
  });

  it.each([
    ['persistence', 'mongodb', 'databasePlaces'],
    ['messaging', 'kafka', 'queuePlaces'],
    ['email', 'email', 'emailPlaces'],
  ])('names package, file and line when %s is used', (check, uses, places) => {
    const { message } = evaluated({
      check,
      answer: 'none',
      facts: {
        'repository.uses': [uses],
        [`repository.${places}`]: ['a-package in api/list.txt, line 3'],
      },
    });
    expect(message).toMatch(/: a-package in api\/list\.txt, line 3\.$/);
  });
});
