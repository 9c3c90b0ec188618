// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import {
  inputOf,
  type Landscape,
  landscapes,
} from '../../__testUtils__/landscape';
import {
  compiledChecklist,
  type TestCheck,
} from '../../testing/compiledChecklist';
import { TEST_NOW } from '../../testing/evaluationInput';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../types/evaluation';
import type { Fact } from '../types/fact';
import type { Verification } from '../types/verification';

const VERIFICATIONS: (Verification | undefined)[] = [
  undefined,
  'declared',
  'linked',
  'corroborated',
  'verified',
];
const LEVELS = [undefined, 'blocked', 'incomplete', 'complete', 'exemplary'];
const VERDICTS = ['unassessed', 'notReady', 'readyWithWaivers', 'ready'];
const VALUES = ['yes', 'none', 'bad'];

/** A fact that repeats the answer, and nothing without an answer. */
function confirmed(landscape: Landscape): Landscape {
  const { source, checks, contradictions } = landscape.checklist;
  const confirming = checks.map(
    (check): TestCheck => ({
      ...check,
      answerMapping: VALUES.map(value => ({
        value,
        holds: ({ answers }) => answers[check.id]?.includes(value) ?? false,
      })),
    }),
  );
  const checklist = compiledChecklist({
    checks: confirming,
    contradictions,
    roles: source.roles,
  });
  return { ...landscape, checklist };
}

function withFacts(landscape: Landscape): Landscape {
  const facts = landscape.checklist.checks.map(
    ({ id }, index): Fact => ({
      name: `probe.${id}`,
      provider: 'probe',
      target: id,
      value: 'seen',
      observedAt: TEST_NOW,
      consecutive: 1 + (index % 3),
    }),
  );
  return { ...landscape, facts };
}

function figures({ verdict, level, score, open }: Evaluation): number[] {
  return [
    VERDICTS.indexOf(verdict),
    LEVELS.indexOf(level),
    score?.passed ?? 0,
    -open.blocker,
    -open.required,
    -open.recommended,
  ];
}

describe('facts that only confirm', () => {
  it('never lower anything', () => {
    fc.assert(
      fc.property(
        landscapes({ contradictions: true }),
        fc.subarray(['probe.c0', 'probe.c1', 'probe.c2']),
        (generated, observable) => {
          const landscape = confirmed(generated);
          const evaluateChecks = (given: Landscape) =>
            evaluate({ ...inputOf(given), observable: new Set(observable) });
          const before = evaluateChecks(landscape);
          const after = evaluateChecks(withFacts(landscape));
          const worse = figures(after).filter(
            (figure, index) => figure < figures(before)[index],
          );
          expect(worse).toEqual([]);
          // A prerequisite that is fresh again may make a check not applicable, which is no loss.
          const lowered = after.checks.filter(
            ({ status, verification }, index) =>
              status !== 'notApplicable' &&
              VERIFICATIONS.indexOf(verification) <
                VERIFICATIONS.indexOf(before.checks[index].verification),
          );
          expect(lowered).toEqual([]);
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
