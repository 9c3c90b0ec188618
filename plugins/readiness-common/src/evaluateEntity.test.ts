// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluateEntity } from './evaluateEntity';
import { compiledChecklist } from './testing/compiledChecklist';
import { TEST_NOW } from './testing/evaluationInput';
import { type CatalogEntity, shortestPath } from './engine';
import type { AnswerDefinition, CheckResult } from './engine';

describe('evaluateEntity', () => {
  it('evaluates the answers of an entity and its System', () => {
    const checklist = compiledChecklist({
      checks: [
        {
          id: 'code-review',
          answer: { type: 'choice', values: ['yes', 'no'] },
          fails: ['no'],
        },
        { id: 'settings', inheritable: true },
      ],
    });
    const entity: CatalogEntity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'shop',
        annotations: {
          'readiness/code-review': 'no',
          'readiness/launch-date': '2027-01-15',
          'readiness/code-revue': 'yes',
        },
      },
      spec: { type: 'service', system: 'sales' },
      relations: [{ type: 'partOf', targetRef: 'system:default/sales' }],
    };
    const system: CatalogEntity = {
      kind: 'System',
      metadata: {
        name: 'sales',
        annotations: { 'readiness/settings': 'environment' },
      },
    };
    const result = evaluateEntity({
      checklist,
      entity,
      related: new Map([['system:default/sales', system]]),
      now: TEST_NOW,
    });
    expect(result).toMatchObject({
      entityRef: 'component:default/shop',
      verdict: 'notReady',
      launchDate: '2027-01-15',
      checks: [
        { check: 'code-review', status: 'fail' },
        {
          check: 'settings',
          status: 'pass',
          answer: { source: { level: 'system' } },
        },
      ],
      findings: [{ code: 'unknown-name', key: 'readiness/code-revue' }],
    });
    // The same checklist again, now with its vocabulary known.
    expect(
      evaluateEntity({
        checklist,
        entity: { ...entity, metadata: { name: 'shop' } },
        related: new Map(),
        now: TEST_NOW,
      }).verdict,
    ).toBe('unassessed');
  });

  it('refuses every placeholder that was left in a shortest path', () => {
    const types: AnswerDefinition[] = [
      { type: 'text' },
      { type: 'text', minLength: 20 },
      { type: 'url', values: ['none'], qualifiers: ['missed-run'] },
      { type: 'url', list: true },
      { type: 'choice', values: ['yes', 'no'] },
      { type: 'choices', values: ['yes', 'no'] },
      { type: 'names', values: ['none'] },
      { type: 'quantity' },
      { type: 'dated', values: ['no'] },
      { type: 'license', values: ['missing'] },
    ];
    const checklist = compiledChecklist({
      checks: types.map((answer, index) => ({ id: `check-${index}`, answer })),
    });
    const at = (annotations: Record<string, string>) =>
      evaluateEntity({
        checklist,
        entity: {
          kind: 'Component',
          metadata: { name: 'shop', annotations },
          spec: { type: 'service' },
        },
        related: new Map(),
        now: TEST_NOW,
      });
    const { steps } = shortestPath({ evaluation: at({}), checklist })!;
    const left = at(
      Object.fromEntries(steps.map(({ key, value }) => [key!, value!])),
    );
    expect(left.findings.map(({ code }) => code)).toEqual(
      types.map(() => 'placeholder'),
    );
    expect(left.checks.map(({ status }: CheckResult) => status)).toEqual(
      types.map(() => 'unanswered'),
    );
  });
});
