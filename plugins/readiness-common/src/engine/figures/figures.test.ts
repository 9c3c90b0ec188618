// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import {
  type EvaluationInputOptions,
  evaluationInput,
  TEST_NOW,
} from '../../testing/evaluationInput';
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import { evaluate } from '../evaluate';
import type { Fact } from '../types/fact';
import { previewWaiver } from './previewWaiver';

const DAY = 24 * 60 * 60 * 1000;

function fact(name: string, more: Partial<Fact> = {}): Fact {
  return {
    name,
    provider: name.split('.')[0],
    target: 'component:default/shop',
    observedAt: TEST_NOW - DAY,
    consecutive: 3,
    ...more,
  };
}

describe('verdict, level and waivers', () => {
  const checks: TestCheck[] = [
    { id: 'b', severity: 'blocker' },
    { id: 'r' },
    { id: 'w', severity: 'recommended' },
    { id: 'i', severity: 'informational' },
  ];
  const waiver = (check: string, expiresAt = TEST_NOW + DAY) => ({
    check,
    reason: 'launch',
    by: 'user:default/ops',
    expiresAt,
  });

  it('rises through the levels', () => {
    const at = (answers: Record<string, string>) => {
      const { verdict, level } = evaluateChecks(checks, { answers });
      return [verdict, level];
    };
    expect(at({})).toEqual(['unassessed', undefined]);
    expect(at({ i: 'x' })).toEqual(['notReady', 'blocked']);
    expect(at({ b: 'x' })).toEqual(['notReady', 'incomplete']);
    expect(at({ b: 'x', r: 'x' })).toEqual(['ready', 'complete']);
    expect(at({ b: 'x', r: 'x', w: 'x' })).toEqual(['ready', 'exemplary']);
  });

  it('is unassessed while only others answer for the service', () => {
    const source = { entityRef: 'system:default/s', key: 'readiness/b' };
    const result = evaluateChecks(checks, {
      answers: {
        b: { values: ['x'], source: { ...source, level: 'system' } },
        r: { values: ['x'], source: { ...source, level: 'catalog' } },
        w: { form: 'planned' },
      },
    });
    expect(result.verdict).toBe('unassessed');
    expect(result).not.toHaveProperty('score');
    expect(result.completeness).toEqual({ answered: 2, applicable: 3 });
  });

  it('lets live waivers pass, and no others', () => {
    const waivers = [
      waiver('b', TEST_NOW),
      waiver('r'),
      waiver('r', TEST_NOW + 5 * DAY),
      waiver('w', TEST_NOW + 3 * DAY),
    ];
    const result = evaluateChecks(checks, { answers: { b: 'x' }, waivers });
    expect(result).toMatchObject({
      verdict: 'readyWithWaivers',
      level: 'complete',
      score: { passed: 1, total: 3, waived: 2, notApplicable: 0 },
      nextEvaluationAt: TEST_NOW + 3 * DAY,
    });
    expect(result.checks[1]).toMatchObject({
      status: 'waived',
      was: 'unanswered',
      waiver: { expiresAt: TEST_NOW + 5 * DAY },
    });
    expect(
      evaluateChecks(checks, { answers: { r: 'x' }, waivers }).checks[0].status,
    ).toBe('unanswered');
    expect(
      evaluateChecks(checks, { answers: { b: 'x', r: 'x' }, waivers }),
    ).toMatchObject({ verdict: 'ready', level: 'complete' });
  });

  it.each(['b', 'r', 'w', 'i'])(
    'is after a waiver of %p what the preview says',
    check => {
      const checklist = compiledChecklist({ checks });
      for (const answers of [
        {},
        { i: 'x' },
        { b: 'x' },
        { r: 'x' },
        { b: 'x', r: 'x' },
        { b: 'x', r: 'x', w: 'x' },
      ] as Record<string, string>[]) {
        const input = evaluationInput({ checklist, answers });
        const before = evaluate(input);
        const after = evaluate({ ...input, waivers: [waiver(check)] });
        const { verdict, level, blockers } = after;
        expect(
          previewWaiver({ results: before.checks, checklist, check }),
        ).toEqual({ verdict, ...(level && { level }), blockers });
      }
    },
  );

  it('requires for exemplary that nothing observable is only declared', () => {
    const evidence = { fact: 'repository.license' };
    const list: TestCheck[] = [{ id: 'license', evidence }];
    const at = (options: Omit<EvaluationInputOptions, 'checklist'>) =>
      evaluateChecks(list, {
        observable: new Set(['repository.license']),
        answers: { license: 'MIT' },
        ...options,
      });
    const agreeing = fact('repository.license', { value: ['mit'] });
    expect(at({})).toMatchObject({
      level: 'complete',
      checks: [{ verification: 'declared' }],
    });
    expect(at({ facts: [agreeing] })).toMatchObject({
      level: 'exemplary',
      checks: [{ verification: 'verified', fact: { value: ['mit'] } }],
    });
    expect(at({ observable: undefined }).level).toBe('exemplary');
    const differing = { ...agreeing, value: 'Apache-2.0' };
    expect(at({ facts: [differing] }).level).toBe('complete');
    const unable = { ...agreeing, value: undefined, cannotTell: 'no access' };
    expect(at({ facts: [unable] }).level).toBe('exemplary');
    // Never compared with the answer, so that collecting is all a provider can do.
    list[0] = { id: 'license', evidence: { ...evidence, compare: 'none' } };
    expect(at({}).level).toBe('complete');
    expect(at({ facts: [differing] })).toMatchObject({
      level: 'exemplary',
      checks: [{ verification: 'declared' }],
    });
  });

  it('verifies by who agrees', () => {
    const verifications = evaluateChecks(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      {
        answers: {
          a: { values: ['x'], evidence: 'https://x.test' },
          b: { values: ['x'], corroboratedBy: ['api:default/x'] },
          c: { values: ['2026-09-01'], link: 'https://x.test' },
        },
      },
    ).checks.map(({ verification }) => verification);
    expect(verifications).toEqual([
      'linked',
      'corroborated',
      'linked',
      undefined,
    ]);
  });

  it('reports how the service is monitored', () => {
    const roles = { monitoring: 'mon' };
    const checklist = compiledChecklist({
      roles,
      checks: [
        { id: 'first', section: 'mon', severity: 'recommended' },
        {
          id: 'endpoint',
          section: 'mon',
          severity: 'blocker',
          fails: ['none'],
        },
        { id: 'else' },
      ],
    });
    const at = (answers: Record<string, string>, waivers = [waiver('first')]) =>
      evaluate(evaluationInput({ checklist, answers, waivers })).monitoring;
    expect(at({})).toBe('unknown');
    expect(at({ endpoint: 'none' })).toBe('unmonitored');
    expect(at({ endpoint: 'none' }, [waiver('endpoint')])).toBe('unmonitored');
    expect(at({ endpoint: 'https://x.test' })).toBe('partial');
    expect(at({ endpoint: 'https://x.test', first: 'x' })).toBe('monitored');
    expect(at({ first: 'x' }, [waiver('endpoint')])).toBe('unknown');
    expect(evaluateChecks(checks, { answers: { b: 'x' } }).monitoring).toBe(
      'unknown',
    );
  });
});
