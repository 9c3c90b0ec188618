// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { HeaderActions } from './HeaderActions';

describe('HeaderActions', () => {
  it('shows how many mistakes there are, and the documentation of the page', async () => {
    renderPart(<HeaderActions />, { at: '/readiness/decisions?mine=true' });
    expect(
      await screen.findByRole('link', { name: '8 mistakes to correct' }),
    ).toHaveAttribute('href', '/readiness/problems');
    expect(screen.getByRole('link', { name: /^Help/ })).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/blob/main/docs/waivers.md',
    );
  });

  it('leads to where the documentation is configured to be', async () => {
    renderPart(<HeaderActions />, {
      at: '/readiness/services',
      config: {
        data: {
          readiness: { docs: { baseUrl: 'https://docs.example.org/r/' } },
        },
      },
    });
    expect(await screen.findByRole('link', { name: /^Help/ })).toHaveAttribute(
      'href',
      'https://docs.example.org/r/triage.md#the-list',
    );
  });
});
