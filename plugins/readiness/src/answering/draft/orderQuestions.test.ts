// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  Checklist,
  CheckResult,
} from 'backstage-plugin-readiness-common';
import { orderQuestions } from './orderQuestions';

const checks: Check[] = (
  [
    ['purpose', 'required'],
    ['persistence', 'required'],
    ['permissions', 'blocker'],
    ['growth', 'recommended'],
    ['data', 'blocker'],
    ['notes', 'informational'],
  ] as const
).map(([id, severity]) => ({
  id,
  severity,
  question: `${id}?`,
  answer: { type: 'text' },
}));

const checklist: Checklist = {
  id: 'c',
  title: 'C',
  appliesTo: {},
  sections: [{ id: 's', title: 'S', checks }],
};

function results(given: Record<string, Partial<CheckResult>>): CheckResult[] {
  return checks.map(({ id, severity }) => ({
    check: id,
    section: 's',
    severity,
    status: 'unanswered',
    counted: true,
    ...given[id],
  }));
}

const present = results({
  purpose: { status: 'pass' },
  permissions: { prerequisite: 'persistence' },
});

function idsOf(options: Partial<Parameters<typeof orderQuestions>[0]>) {
  const ordered = orderQuestions({
    checklist,
    results: present,
    draft: {},
    ...options,
  });
  return {
    ...ordered,
    open: ordered.open.map(({ check }) => check.id),
    others: ordered.others.map(({ check }) => check.id),
  };
}

describe('orderQuestions', () => {
  it('puts blockers first, and a question before others when a blocker depends on it', () => {
    expect(idsOf({})).toMatchObject({
      open: ['persistence', 'data', 'growth', 'notes'],
      others: ['purpose'],
      waiting: 1,
    });
  });

  it('asks everything of an entity that was never evaluated', () => {
    expect(idsOf({ results: undefined }).open).toEqual([
      'permissions',
      'data',
      'purpose',
      'persistence',
      'growth',
      'notes',
    ]);
  });

  it('asks a follow-up question after the one that it depends on once that is answered', () => {
    const evaluated = results({
      purpose: { status: 'pass' },
      persistence: { status: 'pass' },
      growth: { status: 'pass' },
    });
    expect(idsOf({ evaluated })).toMatchObject({
      open: ['persistence', 'permissions', 'data', 'growth', 'notes'],
      waiting: 0,
    });
  });

  it('leaves out what the draft makes not applicable, but never an answer that was given', () => {
    const evaluated = results({
      purpose: { status: 'pass' },
      persistence: { status: 'pass' },
      permissions: { status: 'notApplicable' },
      data: { status: 'notApplicable' },
    });
    const draft = { data: { form: 'value', text: 'pii' } } as const;
    expect(idsOf({ evaluated, draft }).open).toEqual([
      'persistence',
      'data',
      'growth',
      'notes',
    ]);
  });

  it('asks last what only the draft opens', () => {
    const evaluated = results({ purpose: { status: 'contradicted' } });
    expect(idsOf({ evaluated }).open.slice(-1)).toEqual(['purpose']);
  });

  it('asks questions that depend on each other in a circle', () => {
    const circle = results({
      persistence: { prerequisite: 'permissions' },
      permissions: { prerequisite: 'persistence' },
    });
    expect(idsOf({ results: circle })).toMatchObject({
      open: expect.arrayContaining(['persistence', 'permissions']),
      waiting: 0,
    });
  });

  it('keeps answers to what the checklist does not ask any more, but not empty ones', () => {
    const old = { form: 'value', text: 'Sunday' } as const;
    expect(
      idsOf({ draft: { 'release-day': old, other: { form: 'value' } } }).gone,
    ).toEqual([['release-day', old]]);
  });
});
