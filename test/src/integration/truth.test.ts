// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { loadChecklist } from 'backstage-plugin-readiness-node/checklist';
import { cases } from '../../truth/cases';
import { lastingLies } from '../../truth/cases/lies/lasting';
import { controls } from '../../truth/cases/controls';
import { observeTruth, type Truth } from '../../truth/observeTruth';
import { report } from '../../truth/report';

jest.setTimeout(600_000);

/** Lies that begin after the first round, and so come out after the third. */
const LATE = cases.lies.filter(
  lie => lie.health?.then && !lastingLies.includes(lie),
).length;

describe('services that lie, and services that are honest in awkward ways', () => {
  let truth: Truth;

  beforeAll(async () => {
    truth = await observeTruth({ ...cases, controls });
  });

  it('finds every lie, and contradicts no honest answer', () => {
    const { text, isRight } = report(truth);
    const wrong = truth.results.filter(one => !one.isRight);
    expect(wrong).toEqual([]);
    expect(isRight).toBe(true);
    const { lies, honest } = cases;
    expect(text).toContain(
      `false answers found: ${lies.length} of ${lies.length}`,
    );
    expect(text).toContain(
      `honest services contradicted: 0 of ${honest.length}`,
    );
    expect(lies.length).toBeGreaterThanOrEqual(30);
    expect(honest.length).toBeGreaterThanOrEqual(30);
  });

  it('counts a worse fact after three observations', () => {
    const { length } = cases.lies;
    expect(LATE).toBeGreaterThan(0);
    expect(truth.foundAfter).toEqual([0, 0, length - LATE, length, length]);
  });

  it('has a lie for every contradiction that uses a fact', async () => {
    const { contradictions = [] } = await loadChecklist();
    const onFacts = contradictions
      .filter(({ requiresFacts }) => requiresFacts?.length)
      .map(({ id }) => id);
    const told = new Set(cases.lies.map(({ contradiction }) => contradiction));
    expect(onFacts.filter(id => !told.has(id))).toEqual([]);
  });

  it('reports cases with a wrong expectation, each with what was observed', () => {
    expect(truth.controls.map(({ isRight }) => isRight)).toEqual(
      truth.controls.map(() => false),
    );
    expect(
      truth.controls.map(({ name, why }) => `${name}: ${why.join('; ')}`),
    ).toEqual([
      expect.stringMatching(
        /license is pass.*repository\.license: "MIT", seen/,
      ),
      expect.stringMatching(/wrongly: license: license-missing/),
      expect.stringMatching(/health-endpoint: health-not-there: There is no/),
      expect.stringMatching(/data: unanswered/),
      expect.stringMatching(/license: verified without having been seen/),
    ]);
    const wrong = { ...truth, results: truth.controls, controls: [] };
    const { text, isRight } = report(wrong);
    expect(isRight).toBe(false);
    expect(text).toContain('false answers found: 0 of 2');
    expect(text).toContain('honest services contradicted: 3 of 3');
    const unnoticed = { ...truth, controls: truth.results.slice(0, 1) };
    expect(report(unnoticed).isRight).toBe(false);
  });
});
