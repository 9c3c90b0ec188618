// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockWaivers } from '../../../dev/mock/mockWaivers';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServicesPage } from './ServicesPage';

const at = '/readiness/services';
const bar = () => screen.findByRole('region', { name: 'Selected services' });
const box = (name: string | RegExp) => screen.findByRole('checkbox', { name });

describe('selecting services', () => {
  beforeAll(() => {
    // Not in jsdom.
    Element.prototype.scrollIntoView = jest.fn();
  });

  it('leads to the request for all of them, with a preview by name, and ends with it', async () => {
    const user = userEvent.setup();
    const previewWaivers = jest.fn(
      async ({ entityRefs }: { entityRefs: string[] }) => ({
        items: entityRefs.map(entityRef => ({ entityRef })),
      }),
    );
    const requestWaivers = jest.fn(
      async ({ entityRefs }: { entityRefs: string[] }) => ({
        batch: 'b',
        items: entityRefs.map(entityRef => ({ entityRef })),
      }),
    );
    const { query } = renderPage(<ServicesPage />, {
      at,
      api: { ...mockWaivers(), previewWaivers, requestWaivers } as never,
    });
    await user.click(await box('Select Learner notes'));
    const comments = await box('Select Comments service');
    await user.click(comments);
    // A box is nothing to type into: the keys of the list go on.
    await user.keyboard('x');
    expect(comments).not.toBeChecked();
    await user.keyboard('x');
    expect(within(await bar()).getByText('2 selected')).toBeVisible();
    // The row is not opened by it.
    expect(query().toString()).toBe('');

    await user.click(
      within(await bar()).getByRole('button', { name: 'Request a waiver' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText('For Learner notes, Comments service'),
    ).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /^Choose a check/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Log contents' }),
    );
    await user.type(
      dialog.getByLabelText(/^Reason/),
      'The log is split in May',
    );
    await user.click(dialog.getByRole('button', { name: 'Preview' }));
    expect(await dialog.findByText('Learner notes')).toBeVisible();
    expect(previewWaivers).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRefs: [
          'component:default/edx-notes-api',
          'component:default/forum',
        ],
        check: 'log-contents',
      }),
    );
    await user.click(dialog.getByRole('button', { name: 'Request 2 waivers' }));
    // Of the head and of the foot of the dialog.
    const [close] = await dialog.findAllByRole('button', { name: 'Close' });
    await user.click(close);
    expect(requestWaivers).toHaveBeenCalledTimes(1);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Selected services' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('goes by keyboard, one row with x and those up to here with Shift, and stays while the list is filtered', async () => {
    const user = userEvent.setup();
    renderPage(<ServicesPage />, { at, api: mockWaivers() });
    await box('Select Learner notes');
    const rows = screen.getAllByRole('row').slice(1);
    act(() => rows[0].focus());
    await user.keyboard('x');
    expect(within(await bar()).getByText('1 selected')).toBeVisible();
    await user.keyboard('jj{Shift>}X{/Shift}');
    expect(within(await bar()).getByText('3 selected')).toBeVisible();
    await user.keyboard('x');
    expect(within(await bar()).getByText('2 selected')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Ready 22' }));
    expect(await screen.findByText('22 services')).toBeVisible();
    expect(within(await bar()).getByText('2 selected')).toBeVisible();
    await user.click(
      within(await bar()).getByRole('button', { name: 'Clear' }),
    );
    expect(
      screen.queryByRole('region', { name: 'Selected services' }),
    ).not.toBeInTheDocument();
  });

  it('is not offered to who may not request', async () => {
    const user = userEvent.setup();
    renderPage(<ServicesPage />, { at });
    const row = await screen.findByRole('row', { name: /Learner notes/ });
    act(() => row.focus());
    await user.keyboard('x');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Selected services' }),
    ).not.toBeInTheDocument();
  });
});
