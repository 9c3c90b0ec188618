// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { mockWaivers } from '../../../dev/mock/mockWaivers';
import { renderPart } from '../../__testUtils__/renderPart';
import { DecisionsLine } from './DecisionsLine';

const owner = ['group:default/learning-core'];

describe('DecisionsLine', () => {
  it('counts open requests and what ends soon, and leads to them', async () => {
    renderPart(<DecisionsLine filters={{ owner }} />, { api: mockWaivers() });
    expect(
      await screen.findByRole('link', {
        name: '2 requests for waivers wait for a decision, 1 waiver ends within 14 days',
      }),
    ).toHaveAttribute(
      'href',
      `/readiness/decisions?owner=${encodeURIComponent(owner[0])}`,
    );
  });

  it('says nothing under filters that waivers do not have', () => {
    const api = mockWaivers();
    const asked = jest.spyOn(api, 'getWaivers');
    renderPart(<DecisionsLine filters={{ lifecycle: ['production'] }} />, {
      api,
    });
    expect(asked).not.toHaveBeenCalled();
  });
});
