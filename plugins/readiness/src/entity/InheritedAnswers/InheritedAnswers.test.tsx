// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { EvaluationRequest } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});

const system: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'learning-platform', namespace: 'default' },
  spec: {},
};

/** The mock with a question that is inherited. */
async function checklists() {
  const { items, ...rest } = await mock.getChecklists();
  return {
    ...rest,
    items: items.map(checklist => ({
      ...checklist,
      sections: checklist.sections.map(section => ({
        ...section,
        checks: section.checks.map(check => ({
          ...check,
          inheritable: check.id === 'end-to-end-test',
        })),
      })),
    })),
  };
}

function renderSystem(entity = system, evaluate = mock.evaluate) {
  renderEntity({
    entity,
    show: 'content',
    api: {
      getChecklists: checklists,
      evaluate,
      getService: async ref => {
        if (!ref.startsWith('component:')) {
          throw new NotFoundError('It is in scope of no checklist');
        }
        const service = await mock.getService(ref);
        return {
          ...service,
          verdict: 'notReady',
          checks: service.checks.map(result =>
            result.check === 'end-to-end-test'
              ? { ...result, status: 'unanswered', answer: undefined }
              : result,
          ),
        };
      },
    },
  });
}

describe('the tab of a System', () => {
  it('asks what its services inherit, and says which of them an answer lifts', async () => {
    const user = userEvent.setup();
    const evaluate = jest.fn(async ({ entity }: EvaluationRequest) => {
      const { checks, ...service } = await mock.getService(
        `component:default/${entity.metadata.name}`,
      );
      return {
        ...service,
        digest: 'd',
        verdict: 'ready' as const,
        blockers: [],
        checks: checks.map(result =>
          result.check === 'end-to-end-test'
            ? { ...result, status: 'pass' as const }
            : result,
        ),
        difference: {
          verdict: {
            from: 'notReady' as const,
            to: 'ready' as const,
            direction: 'better' as const,
          },
          checks: [],
          contradictions: { arisen: [], vanished: [] },
        },
      };
    });
    const { totalItems } = await mock.getServices({
      system: ['system:default/learning-platform'],
    });
    renderSystem(system, evaluate);
    expect(
      await screen.findByText(new RegExp(`${totalItems} services take over`)),
    ).toBeVisible();
    const questions = screen.getAllByRole('article');
    expect(questions).toHaveLength(1);
    await user.type(
      within(questions[0]).getByLabelText('Answer'),
      'make end-to-end',
    );
    expect(
      await screen.findByText(
        new RegExp(
          `^${totalItems} of ${totalItems} services get a better verdict`,
        ),
      ),
    ).toBeVisible();
    expect(
      within(
        screen.getByRole('list', { name: 'Services that change' }),
      ).getAllByText('1 check fewer open'),
    ).toHaveLength(totalItems);
    expect(evaluate).toHaveBeenCalledTimes(totalItems);
    expect(evaluate).toHaveBeenLastCalledWith(
      expect.objectContaining({
        withStored: true,
        related: [
          expect.objectContaining({
            metadata: expect.objectContaining({
              annotations: { 'readiness/end-to-end-test': 'make end-to-end' },
            }),
          }),
        ],
      }),
    );
  });

  it('says so when it has no services, or they inherit nothing', async () => {
    renderSystem({ ...system, metadata: { name: 'empty' } });
    expect(
      await screen.findByText('Nothing to answer for services'),
    ).toBeVisible();
  });
});
