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
import { caseRelatedEntities } from '../__testUtils__/caseRelatedEntities';
import {
  contradictionCases as cases,
  type Case,
} from '../__testUtils__/contradictionCases';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

/** Everything but one thing, for each thing that was said or observed. */
function withGaps(given: Case): Case[] {
  const { answers, relations = [], facts = {} } = given;
  const without = <T>(record: Record<string, T>) =>
    Object.keys(record).map(left =>
      Object.fromEntries(
        Object.entries(record).filter(([key]) => key !== left),
      ),
    );
  return [
    ...without(answers).map(rest => ({ ...given, answers: rest })),
    ...relations.map(left => ({
      ...given,
      relations: relations.filter(relation => relation !== left),
    })),
    ...without(facts).map(rest => ({ ...given, facts: rest })),
  ];
}

describe('evaluated contradictions of the built-in checklist', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  /** The contradictions that are found, each as `check: id severity`. */
  function found(given: Case, consecutive = 3): string[] {
    const { answers, relations = [], facts = {} } = given;
    const entity = testEntity('component:default/shop', {
      type: 'service',
      relations,
      annotations: Object.fromEntries(
        Object.entries(answers).map(([id, text]) => [`readiness/${id}`, text]),
      ),
    });
    const { checks } = evaluateEntity({
      checklist,
      entity,
      related: caseRelatedEntities,
      facts: Object.entries(facts).map(([name, value]) => ({
        name,
        provider: name.split('.')[0],
        target: 'component:default/shop',
        value,
        observedAt: TEST_NOW,
        consecutive,
      })),
      now: TEST_NOW,
    });
    return checks.flatMap(({ check, contradictions = [] }) =>
      contradictions.map(({ id, severity }) => `${check}: ${id} ${severity}`),
    );
  }

  it.each(cases)('%s is found, and nothing else', (id, strikes) => {
    const rule = checklist.contradictions.find(item => item.id === id)!;
    expect(found(strikes)).toEqual([`${rule.check}: ${id} ${rule.severity}`]);
  });

  it('an internal endpoint is not expected to meet what the internet requires', () => {
    const given = (place: string, protection: string) =>
      found({
        answers: {
          'accessible-from': 'internet',
          'health-security': place,
          'health-load-protection': protection,
        },
        facts: {
          'health.scheme': 'http',
          'health.cost': 'expensive',
          'health.disclosures': ['version'],
        },
      });
    expect(given('internal-only', 'internal-only')).toEqual([]);
    expect(given('shallow-public', 'cached')).toEqual([
      'health-security: health-in-the-clear required',
      'health-security: health-disclosures recommended',
      'health-load-protection: health-unprotected blocker',
    ]);
  });

  it('a day without logs contradicts nothing for a service that runs now and then', () => {
    const given = (runs: string) =>
      found({
        answers: { 'log-collection': 'splunk', runs },
        facts: { 'splunk.events': 0 },
      });
    expect(given('periodic')).toEqual([]);
    expect(given('periodic, http')).toEqual([
      'log-collection: splunk-has-none required',
    ]);
  });

  it.each(cases)('%s is not found without answers', (_id, strikes) => {
    const gaps = withGaps(strikes);
    expect(gaps.map(gap => found(gap))).toEqual(gaps.map(() => []));
    expect(found({ ...strikes, answers: {} })).toEqual([]);
  });

  it.each(cases)('%s is not found in the nearest case', (id, strikes) => {
    const { answers, relations, facts } = strikes.but;
    const near = {
      answers: { ...strikes.answers, ...answers },
      relations: relations ?? strikes.relations,
      facts: { ...strikes.facts, ...facts },
    };
    expect(found(near)).not.toContainEqual(expect.stringContaining(` ${id} `));
  });

  it.each(cases.filter(([, { facts }]) => facts))(
    '%s is not found until its facts reach the failure threshold',
    (_id, strikes) => {
      expect(found(strikes, 2)).toEqual([]);
    },
  );

  it('has a case above for every one', () => {
    expect(cases.map(([id]) => id)).toEqual(
      checklist.contradictions.map(({ id }) => id),
    );
  });
});
