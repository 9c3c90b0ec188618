// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../__testUtils__/renderPage';
import { setScreenWidth } from '../../__testUtils__/setScreenWidth';
import { ServicesPage } from './ServicesPage';

// In a file of its own: the width is read once, when the first screen asks for it.
describe('ServiceCards', () => {
  it('shows on a phone what the table shows', async () => {
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
    expect(card).toHaveTextContent(
      /Owner.*learning-core.*Blockers.*Health endpoint.*Data.*Personal data.*Monitoring.*Not monitored.*Score.*of 41/,
    );
  });
});
