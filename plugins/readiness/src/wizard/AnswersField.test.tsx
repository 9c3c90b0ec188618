// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { NotFoundError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  EvaluationRequest,
  EvaluationResult,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { renderPart } from '../__testUtils__/renderPart';
import { AnswersField } from './AnswersField';
import type { AnswerAnnotations, AnswersFieldProps } from './schema';

/** A checklist of two questions; a service that answers both is ready. */
const CHECKS = [
  {
    id: 'data',
    title: 'Data',
    question: 'What data does it hold?',
    severity: 'blocker' as const,
    answer: { type: 'choice' as const, values: ['none', 'pii'] },
  },
  {
    id: 'purpose',
    title: 'Purpose',
    question: 'What does it do?',
    severity: 'required' as const,
    answer: { type: 'text' as const },
  },
];

function backend() {
  const asked: EvaluationRequest[] = [];
  const api: Partial<ReadinessApi> = {
    getChecklists: async () => {
      const list = await createMockReadinessApi({}).getChecklists();
      return {
        ...list,
        items: [
          {
            ...list.items[0],
            id: 'ours',
            contradictions: [],
            sections: [{ id: 's', title: 'S', checks: CHECKS }],
          },
        ],
      };
    },
    evaluate: async request => {
      asked.push(request);
      const annotations = (request.entity.metadata.annotations ?? {}) as Record<
        string,
        string
      >;
      const checks = CHECKS.map(({ id, severity }) => ({
        check: id,
        section: 's',
        severity,
        counted: true,
        status: annotations[`readiness/${id}`] ? 'pass' : 'unanswered',
      }));
      return {
        checklist: 'ours',
        verdict: checks.every(({ status }) => status === 'pass')
          ? 'ready'
          : 'notReady',
        checks,
        findings: [],
        blockers: [],
      } as unknown as EvaluationResult;
    },
  };
  return { asked, api };
}

function renderField(
  api: Partial<ReadinessApi>,
  given: { value?: AnswerAnnotations; onSubmit?: () => void } = {},
) {
  const values: AnswerAnnotations[] = [];
  function Wizard() {
    const [value, setValue] = useState(given.value);
    const props = {
      formData: value,
      onChange: (next: AnswerAnnotations) => {
        values.push(next);
        setValue(next);
      },
      uiSchema: {
        'ui:options': {
          entity: {
            kind: 'Component',
            metadata: { name: '${{ parameters.name }}' },
            spec: { type: 'service' },
          },
        },
      },
      // As the wizard has it: what is answered changes it too.
      formContext: { formData: { name: 'fees', readiness: value } },
    } as unknown as AnswersFieldProps;
    return (
      <form
        onSubmit={event => {
          event.preventDefault();
          given.onSubmit?.();
        }}
      >
        <AnswersField {...props} />
        <button type="submit">Next</button>
      </form>
    );
  }
  renderPart(<Wizard />, { api });
  return values;
}

describe('AnswersField', () => {
  it('asks what the checklist asks of the new entity, gives its annotations, and shows the verdict of the draft', async () => {
    const user = userEvent.setup();
    const { asked, api } = backend();
    const onSubmit = jest.fn();
    const values = renderField(api, { onSubmit });

    const pii = await screen.findByRole('radio', { name: 'pii' });
    expect(screen.getByText('Not ready')).toBeVisible();
    expect(asked).toEqual([
      {
        entity: {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'fees' },
          spec: { type: 'service' },
        },
        checklist: undefined,
        withStored: true,
      },
    ]);
    await user.click(pii);
    await user.type(
      screen.getByRole('textbox', { name: 'Answer' }),
      'Keeps fees{Enter}',
    );
    expect(values[values.length - 1]).toEqual({
      'readiness/data': 'pii',
      'readiness/purpose': 'Keeps fees',
    });
    expect(await screen.findByText('Ready')).toBeVisible();
    // Enter in a field does not leave the step.
    expect(onSubmit).not.toHaveBeenCalled();
    // The entity without answers is evaluated once, whatever is typed.
    expect(
      asked.filter(({ entity }) => !('annotations' in entity.metadata)),
    ).toHaveLength(1);
  });

  it('has the answers again when somebody comes back to the step', async () => {
    renderField(backend().api, {
      value: { 'readiness/data': 'pii', 'readiness/purpose': 'Keeps fees' },
    });
    expect(await screen.findByRole('radio', { name: 'pii' })).toBeChecked();
    expect(screen.getByDisplayValue('Keeps fees')).toBeVisible();
    expect(await screen.findByText('Ready')).toBeVisible();
  });

  it('asks nothing of what no checklist is for', async () => {
    renderField({
      ...backend().api,
      evaluate: async () => {
        throw new NotFoundError('in scope of no checklist');
      },
    });
    expect(
      await screen.findByText('No checklist is for what this template makes.'),
    ).toBeVisible();
  });

  it('says that the backend does not answer, and tries again when asked to', async () => {
    const { api } = backend();
    let isAway = true;
    renderField({
      ...api,
      evaluate: async request => {
        if (isAway) {
          throw new Error('connect ECONNREFUSED');
        }
        return api.evaluate!(request);
      },
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isAway = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('radio', { name: 'pii' })).toBeVisible();
  });
});
