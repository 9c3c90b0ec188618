// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import type { Answer, CompiledChecklist, Fact, Waiver } from '../engine';
import {
  compiledChecklist,
  type TestCheck,
  type TestContradiction,
} from '../testing/compiledChecklist';
import {
  evaluationInput,
  type EvaluationInputOptions,
  TEST_NOW,
} from '../testing/evaluationInput';

const DAY = 24 * 60 * 60 * 1000;
const SEVERITIES = [
  'blocker',
  'required',
  'recommended',
  'informational',
] as const;

/** A generated checklist with what is said of one service. @internal */
export interface Landscape extends EvaluationInputOptions {
  answers: Record<string, Partial<Answer>>;
  waivers: Waiver[];
  facts: Fact[];
  firstSeen: Record<string, number>;
}

function answers(): fc.Arbitrary<Partial<Answer> | undefined> {
  const level = fc.constantFrom(
    'own' as const,
    'own' as const,
    'system' as const,
  );
  const source = level.map(from => ({
    level: from,
    entityRef: 'component:default/shop',
    key: 'readiness/x',
  }));
  const value = fc
    .record({ source, value: fc.constantFrom('yes', 'yes', 'none', 'bad') })
    .map(given => ({ source: given.source, values: [given.value] }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.constant({ form: 'invalid' as const }) },
    { weight: 1, arbitrary: fc.constant({ form: 'planned' as const }) },
    {
      weight: 1,
      arbitrary: fc.constant({ form: 'notApplicable' as const, reason: 'so' }),
    },
  );
}

function checkOf(id: string, count: number): fc.Arbitrary<TestCheck> {
  const index = Number(id.slice(1));
  return fc
    .record({
      severity: fc.constantFrom(...SEVERITIES),
      // Prerequisites of higher number only: chains in any direction of the list, and no circles.
      prerequisite: fc.option(fc.integer({ min: index + 1, max: count + 3 }), {
        nil: undefined,
      }),
      wants: fc.constantFrom('yes', 'not none'),
      isAging: fc.boolean(),
      allowNotApplicable: fc.boolean(),
      announced: fc.integer({ max: 7, min: 0 }),
    })
    .map(({ prerequisite, wants, isAging, announced, ...rest }) => {
      const dependents =
        prerequisite !== undefined && prerequisite < count
          ? `c${prerequisite}`
          : undefined;
      return {
        id,
        ...rest,
        answer: { type: 'choice', values: ['yes', 'none', 'bad'] },
        fails: ['bad'],
        evidence: { fact: `probe.${id}`, answers: true },
        ...(dependents && {
          prerequisites: [dependents],
          applies: context =>
            wants === 'yes'
              ? context.answers[dependents]?.includes('yes') ?? false
              : !context.answers[dependents]?.includes('none'),
        }),
        ...(isAging && { freshnessMs: 30 * DAY }),
        ...(announced === 0 && { effectiveFromMs: TEST_NOW + DAY }),
      } as TestCheck;
    });
}

function contradictionOf(
  [check, requires]: string[],
  index: number,
): TestContradiction {
  return {
    id: `rule-${index}`,
    severity: SEVERITIES[index % 3],
    check,
    requires: [requires],
    contradicts: context =>
      context.answers[check].includes('yes') &&
      context.answers[requires].includes('yes'),
  };
}

/**
 * Checklists of chained prerequisites with answers, waivers, ages and, if requested, contradictions and facts.
 * @internal
 */
export function landscapes(
  wanted: { contradictions?: boolean; facts?: boolean } = {},
): fc.Arbitrary<Landscape> {
  return fc.integer({ min: 1, max: 9 }).chain(count => {
    const ids = Array.from({ length: count }, (_, index) => `c${index}`);
    const some = fc.constantFrom(...ids);
    return fc
      .record({
        checks: fc
          .tuple(...ids.map(id => checkOf(id, count)))
          .chain(list =>
            fc.shuffledSubarray(list, { minLength: count, maxLength: count }),
          ),
        given: fc.tuple(...ids.map(answers)),
        waived: fc.subarray(ids, { maxLength: Math.min(3, count) }),
        old: fc.subarray(ids),
        pairs: fc.array(fc.tuple(some, some), {
          maxLength: wanted.contradictions ? 4 : 0,
        }),
        facts: fc.array(
          fc.record({
            id: some,
            value: fc.constantFrom('yes', 'none', 'bad', undefined),
            consecutive: fc.integer({ min: 1, max: 4 }),
          }),
          { maxLength: wanted.facts ? 5 : 0 },
        ),
      })
      .map(({ checks, given, waived, old, pairs, facts }) => {
        const answered: Record<string, Partial<Answer>> = {};
        ids.forEach((id, index) => {
          const answer = given[index];
          if (answer) {
            answered[id] = answer;
          }
        });
        return {
          checklist: compiledChecklist({
            checks,
            contradictions: pairs.map(contradictionOf),
          }),
          answers: answered,
          waivers: waived.map((check, index) => ({
            check,
            reason: 'r',
            by: 'user:default/u',
            expiresAt: TEST_NOW + (index - 1) * DAY,
          })),
          firstSeen: Object.fromEntries(
            old.map(id => [id, TEST_NOW - 40 * DAY]),
          ),
          facts: facts.map(({ id, value, consecutive }, index) => ({
            name: `probe.${id}`,
            provider: 'probe',
            target: `t${index}`,
            observedAt: TEST_NOW - DAY,
            consecutive,
            ...(value === undefined ? { cannotTell: 'dark' } : { value }),
          })),
        };
      });
  });
}

/** The same checklist with its checks and rules in another order. @internal */
export function reordered(checklist: CompiledChecklist): CompiledChecklist {
  return {
    ...checklist,
    checks: [...checklist.checks].reverse(),
    contradictions: [...checklist.contradictions].reverse(),
  };
}

/** Its input as the engine takes it. @internal */
export function inputOf(landscape: Landscape) {
  return evaluationInput(landscape);
}
