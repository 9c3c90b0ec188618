// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../../__testUtils__/renderPart';
import { Term } from './Term';

describe('Term', () => {
  it('says what a word means by keyboard, and gives the focus back', async () => {
    const user = userEvent.setup();
    renderPart(<Term word="blocker">Blockers</Term>);
    const button = screen.getByRole('button', { name: 'What “Blocker” means' });
    await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    const dialog = within(
      screen.getByRole('dialog', { name: 'What “Blocker” means' }),
    );
    expect(dialog.getByText(/must pass before production/)).toBeVisible();
    expect(dialog.getByRole('link', { name: /^All words/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/docs/glossary.md'),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(button).toHaveFocus());
  });
});
