// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { evaluateChecks } from '../../__testUtils__/evaluateChecks';
import type { TestCheck } from '../../testing/compiledChecklist';
import { propertyRuns } from '../../testing/propertyRuns';
import { isOpen } from '../isOpen';
import type { Predicate } from '../types/compiled';

const VALUES = ['x', 'y', 'bad'];
const RUNS = propertyRuns(2_000);

interface Condition {
  check: string;
  value: string;
  isNot: boolean;
  and?: Condition;
}

function predicateOf({ check, value, isNot, and }: Condition): Predicate {
  const rest = and && predicateOf(and);
  return context =>
    (context.answers[check]?.includes(value) ?? false) !== isNot &&
    (!rest || rest(context));
}

const condition = (ids: string[]): fc.Arbitrary<Condition> => {
  const simple = fc.record({
    check: fc.constantFrom(...ids),
    value: fc.constantFrom(...VALUES),
    isNot: fc.boolean(),
  });
  return fc.oneof(
    simple,
    fc.tuple(simple, simple).map(([one, and]) => ({ ...one, and })),
  );
};

function checkOf(id: string, given: Condition | null): TestCheck {
  return {
    id,
    fails: ['bad'],
    ...(given && {
      prerequisites: [given.check, ...(given.and ? [given.and.check] : [])],
      applies: predicateOf(given),
    }),
  };
}

/** Checks of which each may depend on those before it, and answers to some of them. */
const chains = fc.integer({ min: 2, max: 7 }).chain(count => {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  return fc.record({
    checks: fc
      .tuple(
        ...ids.map((_, index) =>
          index === 0
            ? fc.constant(null)
            : fc.option(condition(ids.slice(0, index))),
        ),
      )
      .map(conditions =>
        ids.map((id, index) => checkOf(id, conditions[index])),
      ),
    answers: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...VALUES)),
  });
});

function statusesOf(checks: TestCheck[], answers: Record<string, string>) {
  return new Map(
    evaluateChecks(checks, { answers }).checks.map(
      ({ check, status, prerequisite }) => [check, { status, prerequisite }],
    ),
  );
}

function without(answers: Record<string, string>, check: string) {
  const { [check]: _, ...others } = answers;
  return others;
}

describe('prerequisites, whatever their conditions are,', () => {
  it('never depend on the answer to a check that does not apply', () => {
    fc.assert(
      fc.property(chains, ({ checks, answers }) => {
        const before = statusesOf(checks, answers);
        for (const [check, { status }] of before) {
          if (status === 'notApplicable') {
            expect(statusesOf(checks, without(answers, check))).toEqual(before);
          }
        }
      }),
      RUNS,
    );
  });

  it('never close anything when an answer is removed', () => {
    fc.assert(
      fc.property(chains, ({ checks, answers }) => {
        const before = statusesOf(checks, answers);
        for (const removed of Object.keys(answers)) {
          const after = statusesOf(checks, without(answers, removed));
          for (const [check, { status }] of before) {
            expect(isOpen(status) && !isOpen(after.get(check)!.status)).toBe(
              false,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('decide the same in any order of the checks', () => {
    fc.assert(
      fc.property(chains, ({ checks, answers }) => {
        expect(statusesOf([...checks].reverse(), answers)).toEqual(
          statusesOf(checks, answers),
        );
      }),
      RUNS,
    );
  });
});
