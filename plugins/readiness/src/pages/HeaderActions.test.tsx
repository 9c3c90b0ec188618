// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../__testUtils__/renderPart';
import { HeaderActions } from './HeaderActions';

describe('HeaderActions', () => {
  it('shows how many mistakes there are, and the documentation of the page', async () => {
    const user = userEvent.setup();
    renderPart(<HeaderActions />, { at: '/readiness/decisions?mine=true' });
    expect(
      await screen.findByRole('link', { name: '8 mistakes to correct' }),
    ).toHaveAttribute('href', '/readiness/problems');
    await user.click(screen.getByRole('button', { name: 'Help' }));
    const help = within(screen.getByRole('dialog', { name: 'Help' }));
    expect(
      help.getByRole('link', { name: /^About this page/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/blob/main/docs/waivers.md',
    );
    expect(help.getAllByRole('term')).toHaveLength(13);
  });

  it('leads to where the documentation is configured to be', async () => {
    const user = userEvent.setup();
    renderPart(<HeaderActions />, {
      at: '/readiness/services',
      config: {
        data: {
          readiness: { docs: { baseUrl: 'https://docs.example.org/r/' } },
        },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Help' }));
    expect(
      screen.getByRole('link', { name: /^About this page/ }),
    ).toHaveAttribute('href', 'https://docs.example.org/r/triage.md#the-list');
  });
});
