// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../__testUtils__/renderPage';
import { setScreenWidth } from '../../__testUtils__/setScreenWidth';
import { ServicesPage } from './ServicesPage';

// In a file of its own: the width is read once, when the first screen asks for it.
describe('ServiceCards', () => {
  it('shows on a phone what decides which service to open, and the columns that were asked for', async () => {
    setScreenWidth(390);
    renderPage(<ServicesPage />, { at: '/readiness/services?column=score' });

    const list = await screen.findByRole('list', { name: 'Services' });
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    const card = within(list)
      .getAllByRole('listitem')
      .find(item =>
        within(item).queryByRole('link', { name: 'Learner notes' }),
      )!;
    expect(within(card).getByText('Not ready')).toBeVisible();
    expect(card).not.toHaveTextContent('Lifecycle');
    expect(card).toHaveTextContent(
      /Personal data.*learning-core.*Score.*of 41/,
    );
  });

  it('folds filters and sorting on a phone behind one button', async () => {
    const user = userEvent.setup();
    renderPage(<ServicesPage />, {
      at: '/readiness/services?owner=group:default/learning-core&mine=true',
    });
    const button = await screen.findByRole('button', {
      name: 'Filter and sort (2)',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });
});
