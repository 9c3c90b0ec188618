// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { compiledChecklist } from '../../testing/compiledChecklist';
import { evaluationInput, TEST_NOW } from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { FactDescription } from '../types/factDescription';

const described = (
  description: Omit<FactDescription, 'name' | 'title'>,
): ReadonlyMap<string, FactDescription> =>
  new Map([
    ['on-call.x', { name: 'on-call.x', title: 'On call', ...description }],
  ]);

/** The check that the fact answers, and the one whose answer a rule contradicts because of it. */
function evaluateWith(
  value: unknown,
  factDescriptions?: ReadonlyMap<string, FactDescription>,
) {
  const checklist = compiledChecklist({
    checks: [
      {
        id: 'observed',
        answer: { type: 'text' },
        evidence: { fact: 'on-call.x', answers: true },
      },
      { id: 'told' },
    ],
    contradictions: [
      {
        id: 'rule',
        severity: 'required',
        check: 'told',
        requires: ['told'],
        contradicts: ({ facts }) => facts['on-call.x'] !== undefined,
        message: 'Observed: {fact:on-call.x}; in words: {words:on-call.x}.',
      },
    ],
  });
  const { checks } = evaluate(
    evaluationInput({
      checklist,
      answers: { told: 'yes' },
      facts: [
        {
          name: 'on-call.x',
          provider: 'on-call',
          target: 'shop',
          value,
          observedAt: TEST_NOW,
          consecutive: 3,
        },
      ],
      factDescriptions,
    }),
  );
  const [observed, told] = checks;
  return { observed, told };
}

describe('what a provider declares of a fact', () => {
  it('is how messages and answers show it, with its unit, while the value stays', () => {
    const minutes = described({ kind: 'duration', unit: 'min' });
    const { observed, told } = evaluateWith(90, minutes);
    expect(observed.answer).toMatchObject({ values: ['90'], text: '1.5 h' });
    expect(told.message).toBe('Observed: 1.5 h; in words: 90.');
  });

  it('gives messages its words, also for the items of a list, and leaves answers as the checklist knows them', () => {
    const words = described({
      kind: 'list',
      words: { 'office-hours': 'only in office hours' },
    });
    const { observed, told } = evaluateWith(['office-hours', 'nights'], words);
    expect(observed.answer?.text).toBe('office-hours, nights');
    expect(told.message).toBe(
      'Observed: only in office hours, nights; in words: office hours, nights.',
    );
  });

  it('keeps a fact that is only shown from answering and from contradicting', () => {
    const status = { kind: 'text' as const, isShownOnly: true };
    const { observed, told } = evaluateWith('down', described(status));
    expect(observed.answer).toBeUndefined();
    expect(told.status).toBe('pass');
    const { told: other } = evaluateWith('down', described({ kind: 'text' }));
    expect(other.status).toBe('contradicted');
  });

  it('changes nothing of facts that nothing is declared of', () => {
    const { observed, told } = evaluateWith(90);
    expect(observed.answer?.text).toBe('90');
    expect(told.message).toBe('Observed: 90; in words: 90.');
  });
});
