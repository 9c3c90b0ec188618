// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestApiRegistry } from '@backstage/test-utils';
import type {
  EvaluationRequest,
  EvaluationResult,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { validateAnswers } from './validateAnswers';

async function errorsOf(
  evaluate: (request: EvaluationRequest) => Promise<EvaluationResult>,
  data: Record<string, string> | undefined = { 'readiness/data': 'x' },
) {
  const errors: string[] = [];
  await validateAnswers(
    data,
    { addError: message => errors.push(message) },
    {
      apiHolder: TestApiRegistry.from([
        readinessApiRef,
        { evaluate } as Partial<ReadinessApi>,
      ]),
      formData: { name: 'fees' },
      uiSchema: {
        'ui:options': {
          entity: { metadata: { name: '${{ parameters.name }}' } },
          checklist: 'ours',
        },
      },
    },
  );
  return errors;
}

describe('validateAnswers', () => {
  it('refuses answers that cannot be read, and nothing else of the entity', async () => {
    const asked: EvaluationRequest[] = [];
    const errors = await errorsOf(async request => {
      asked.push(request);
      return {
        findings: [
          { key: 'readiness/data', message: 'No such value.', fix: 'Write y.' },
          { key: 'relations', message: 'No such owner.', fix: 'Add it.' },
        ],
      } as EvaluationResult;
    });
    expect(errors).toEqual(['No such value. Write y.']);
    expect(asked).toMatchObject([
      {
        entity: {
          metadata: { name: 'fees', annotations: { 'readiness/data': 'x' } },
        },
        checklist: 'ours',
      },
    ]);
  });

  it('keeps nobody from making a service when there is no answer, or the backend is away', async () => {
    const evaluate = jest.fn(async () => {
      throw new Error('away');
    });
    expect(await errorsOf(evaluate, {})).toEqual([]);
    expect(evaluate).not.toHaveBeenCalled();
    expect(await errorsOf(evaluate)).toEqual([]);
    expect(evaluate).toHaveBeenCalledTimes(1);
  });
});
