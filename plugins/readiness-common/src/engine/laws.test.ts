// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { inputOf, landscapes, reordered } from '../__testUtils__/landscape';
import { filled } from '../__testUtils__/filled';
import { propertyRuns } from '../testing/propertyRuns';
import { evaluate } from './evaluate';
import { levelOf } from './figures/levelOf';
import { scoreOf } from './figures/scoreOf';
import { verdictOf } from './figures/verdictOf';
import { isOpen } from './isOpen';
import { shortestPath } from './shortestPath/shortestPath';
import type { Evaluation, Level, Verdict } from './types/evaluation';

const VERDICTS: Verdict[] = [
  'unassessed',
  'notReady',
  'readyWithWaivers',
  'ready',
];
const LEVELS: (Level | undefined)[] = [
  undefined,
  'blocked',
  'incomplete',
  'complete',
  'exemplary',
];
const RUNS = propertyRuns(1_000);

function figures(evaluation: Evaluation): number[] {
  const { verdict, level, score } = evaluation;
  return [
    VERDICTS.indexOf(verdict),
    LEVELS.indexOf(level),
    score && score.total > 0 ? score.passed / score.total : 0,
    score?.passed ?? 0,
  ];
}

function isNotAbove(lower: number[], upper: number[]): boolean {
  return lower.every((value, index) => value <= upper[index] + 1e-9);
}

describe('the laws of evaluation', () => {
  it('order does not matter, and evaluation changes nothing', () => {
    fc.assert(
      fc.property(
        landscapes({ contradictions: true, facts: true }),
        landscape => {
          const there = evaluate(inputOf(landscape));
          expect(evaluate(inputOf(landscape))).toEqual(there);
          const back = evaluate(
            inputOf({
              ...landscape,
              checklist: reordered(landscape.checklist),
              answers: Object.fromEntries(
                Object.entries(landscape.answers).reverse(),
              ),
              waivers: [...landscape.waivers].reverse(),
              facts: [...landscape.facts].reverse(),
            }),
          );
          expect([...back.checks].reverse()).toEqual(there.checks);
          expect(figures(back)).toEqual(figures(there));
          expect(back.nextEvaluationAt).toEqual(there.nextEvaluationAt);
        },
      ),
      RUNS,
    );
  });

  it('one status from open to pass never lowers verdict, level or score', () => {
    fc.assert(
      fc.property(
        landscapes({ contradictions: true, facts: true }),
        landscape => {
          const before = evaluate(inputOf(landscape));
          const observable = new Set(['probe.c0', 'probe.c1']);
          const figuresOf = (results: Evaluation['checks']) =>
            figures({
              ...before,
              verdict: verdictOf(results),
              level: levelOf({ ...landscape, results, observable }),
              score: scoreOf(results),
            });
          const changed = before.checks.filter(item => isOpen(item.status));
          for (const { check } of changed) {
            const after = before.checks.map(item =>
              item.check === check
                ? { ...item, status: 'pass' as const }
                : item,
            );
            expect(isNotAbove(figuresOf(before.checks), figuresOf(after))).toBe(
              true,
            );
          }
        },
      ),
      RUNS,
    );
  });

  it('unknown facts and missing answers never pass and never contradict', () => {
    fc.assert(
      fc.property(
        landscapes({ contradictions: true, facts: true }),
        landscape => {
          const result = evaluate(inputOf(landscape));
          const silent = result.checks.filter(
            ({ answer }) => answer?.form !== 'value',
          );
          for (const { status, contradictions } of silent) {
            expect(status).not.toBe('pass');
            expect(status).not.toBe('contradicted');
            expect(contradictions).toBeUndefined();
          }
          const nothing = { ...landscape, answers: {}, facts: [] };
          expect(evaluate(inputOf(nothing)).verdict).toBe('unassessed');

          // Collecting without being able to tell is as good as not collecting.
          const dark = landscape.facts.map(fact => ({
            ...fact,
            value: undefined,
            cannotTell: 'dark',
          }));
          const without = evaluate(inputOf({ ...landscape, facts: [] }));
          const withDark = evaluate(inputOf({ ...landscape, facts: dark }));
          expect(withDark.checks.map(item => item.status)).toEqual(
            without.checks.map(item => item.status),
          );
          expect(figures(withDark)).toEqual(figures(without));
        },
      ),
      RUNS,
    );
  });

  it('removing the answer to a prerequisite never raises anything', () => {
    let withPrerequisites = 0;
    fc.assert(
      fc.property(landscapes(), landscape => {
        const before = figures(evaluate(inputOf(landscape)));
        for (const prerequisite of landscape.checklist.checks.flatMap(
          check => check.prerequisites,
        )) {
          const { [prerequisite]: _taken, ...answers } = landscape.answers;
          const after = evaluate(inputOf({ ...landscape, answers }));
          expect(isNotAbove(figures(after), before)).toBe(true);
          withPrerequisites++;
        }
      }),
      RUNS,
    );
    expect(withPrerequisites).toBeGreaterThan(100);
  });

  it.each(['yes', 'none'])(
    'the shortest path, filled in with %s, lifts the verdict as promised',
    value => {
      const reached = new Set<string>();
      fc.assert(
        fc.property(
          landscapes({ contradictions: value === 'none' }),
          landscape => {
            const before = evaluate(inputOf(landscape));
            const { checklist } = landscape;
            const path = shortestPath({ evaluation: before, checklist });
            expect(path === undefined).toBe(before.verdict === 'ready');
            const after = path
              ? evaluate(inputOf(filled(landscape, path.steps, () => value)))
              : before;
            // At least: a waiver behind a prerequisite may fall away with it.
            expect(VERDICTS.indexOf(after.verdict)).toBeGreaterThanOrEqual(
              VERDICTS.indexOf(path?.reaches ?? 'ready'),
            );
            expect(VERDICTS.indexOf(path?.reaches ?? 'ready')).toBeGreaterThan(
              path ? VERDICTS.indexOf(before.verdict) : 0,
            );
            reached.add(`${before.verdict} > ${after.verdict}`);
          },
        ),
        RUNS,
      );
      expect([...reached]).toEqual(
        expect.arrayContaining([
          'notReady > ready',
          'notReady > readyWithWaivers',
          'readyWithWaivers > ready',
          'unassessed > ready',
        ]),
      );
    },
  );

  it('no step of the shortest path can be left out', () => {
    fc.assert(
      fc.property(landscapes(), generated => {
        // Without stale answers: behind one that is only read again it cannot be told yet what will apply.
        const landscape = { ...generated, firstSeen: {} };
        const before = evaluate(inputOf(landscape));
        const { checklist } = landscape;
        const path = shortestPath({ evaluation: before, checklist });
        for (const step of path?.steps ?? []) {
          const steps = path!.steps.filter(other => other !== step);
          // By luck the answers to prerequisites make the rest fall away, but not all answers do.
          const fillings = Array.from(
            { length: 2 ** steps.length },
            (_, bits) =>
              filled(landscape, steps, index =>
                Math.floor(bits / 2 ** index) % 2 === 0 ? 'yes' : 'none',
              ),
          );
          const isReachedByAll = fillings.every(
            fewer =>
              VERDICTS.indexOf(evaluate(inputOf(fewer)).verdict) >=
              VERDICTS.indexOf(path!.reaches),
          );
          expect(isReachedByAll).toBe(false);
        }
      }),
      RUNS,
    );
  });
});
