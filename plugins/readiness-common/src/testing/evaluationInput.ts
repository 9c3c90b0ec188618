// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  CatalogEntity,
  CompiledChecklist,
  EvaluationInput,
} from '../engine';

/** 2026-11-23, the time of evaluations in tests. @alpha */
export const TEST_NOW = Date.UTC(2026, 10, 23);

/** An answer: its items, or any part of one. @internal */
export type TestAnswer = string | string[] | Partial<Answer>;

/** @internal */
export interface EvaluationInputOptions
  extends Partial<Omit<EvaluationInput, 'answers' | 'related' | 'dataOf'>> {
  checklist: CompiledChecklist;
  answers?: Record<string, TestAnswer>;
  related?: CatalogEntity[];
  dataOf?: Record<string, string[]>;
}

/** A service called `shop`. @internal */
export const TEST_ENTITY: CatalogEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop' },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:default/a' },
};

function answerOf(check: string, given: TestAnswer): Answer {
  const part: Partial<Answer> =
    typeof given === 'string' || Array.isArray(given)
      ? { values: [given].flat() }
      : given;
  const values = part.values ?? [];
  return {
    check,
    form: 'value',
    values,
    text: values.join(', '),
    source: {
      level: 'own',
      entityRef: 'component:default/shop',
      key: `readiness/${check}`,
    },
    ...part,
  };
}

/**
 * The input of an evaluation, with what a test specifies: a service called `shop` that answers by its own annotations.
 * @internal
 */
export function evaluationInput(
  options: EvaluationInputOptions,
): EvaluationInput {
  const { answers = {}, related = [], dataOf = {}, ...rest } = options;
  return {
    entity: TEST_ENTITY,
    findings: [],
    now: TEST_NOW,
    ...rest,
    answers: new Map(
      Object.entries(answers).map(([id, given]) => [id, answerOf(id, given)]),
    ),
    related: new Map(
      related.map(entity => {
        const { kind, metadata } = entity;
        const namespace = metadata.namespace ?? 'default';
        return [`${kind}:${namespace}/${metadata.name}`.toLowerCase(), entity];
      }),
    ),
    dataOf: new Map(Object.entries(dataOf)),
  };
}
