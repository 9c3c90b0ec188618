// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  type CompiledChecklist,
  isOpen,
  shortestPath,
} from 'backstage-plugin-readiness-common';
import {
  offeredAnswers,
  testEntity,
  TEST_NOW,
} from 'backstage-plugin-readiness-common/testUtils';
import { caseRelatedEntities } from '../__testUtils__/caseRelatedEntities';
import {
  contradictionCases as cases,
  type Case,
} from '../__testUtils__/contradictionCases';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

/** What was seen of an address says nothing of another one. */
const OF_ADDRESS = /^(health|datadog)\./;

describe('what the shortest path offers, when the built-in checklist finds a contradiction', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  function evaluationOf({ answers, relations = [], facts = {} }: Case) {
    const entity = testEntity('component:default/shop', {
      type: 'service',
      relations,
      annotations: Object.fromEntries(
        Object.entries(answers).map(([id, text]) => [`readiness/${id}`, text]),
      ),
    });
    return evaluateEntity({
      checklist,
      entity,
      related: caseRelatedEntities,
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
  }

  /** Each answer that is offered for the check that a rule accuses, and whether it leaves that open. */
  function outcomes(given: Case, check: string) {
    const evaluation = evaluationOf(given);
    const path = shortestPath({ evaluation, checklist })!;
    const step = path.steps.find(one => one.check === check);
    return (step ? offeredAnswers(step) : []).map(answer => {
      const { facts = {} } = given;
      const isOther = answer.includes('https:');
      const { checks } = evaluationOf({
        ...given,
        answers: { ...given.answers, [step!.key!.slice(10)]: answer },
        facts: Object.fromEntries(
          Object.entries(facts).filter(
            ([name]) => !isOther || !OF_ADDRESS.test(name),
          ),
        ),
      });
      const { status } = checks.find(one => one.check === check)!;
      return { answer, isLeftOpen: isOpen(status) };
    });
  }

  it.each(cases)(
    '%s: closes the check, once it is contradicted',
    (id, strikes) => {
      const { check } = checklist.contradictions.find(rule => rule.id === id)!;
      expect(
        outcomes(strikes, check).filter(({ isLeftOpen }) => isLeftOpen),
      ).toEqual([]);
    },
  );

  it.each(cases)(
    '%s: closes the check before it is contradicted',
    (id, strikes) => {
      const { check } = checklist.contradictions.find(rule => rule.id === id)!;
      const { [check]: _, ...answers } = strikes.answers;
      expect(
        outcomes({ ...strikes, answers }, check).filter(
          ({ isLeftOpen }) => isLeftOpen,
        ),
      ).toEqual([]);
    },
  );
});
