// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  madeUpDay,
  madeUpWaivers,
  mockWaivers,
} from '../../../dev/mock/mockWaivers';

import { renderPage } from '../../__testUtils__/renderPage';
import { DecisionsPage } from './DecisionsPage';

const at = '/readiness/decisions';

const section = async (name: RegExp) =>
  within(await screen.findByRole('region', { name }));

describe('DecisionsPage', () => {
  it('shows open requests first, then what ends soon, then what ended, with their numbers', async () => {
    renderPage(<DecisionsPage />, { at, api: mockWaivers() });
    const requested = await section(/^Open requests 2/);
    expect(
      await requested.findByText('The endpoint comes with the next release.'),
    ).toBeVisible();
    expect(requested.getByText(/NOTES-12/)).toBeVisible();
    // What the owner objects to is there with what was observed.
    expect(requested.getByText(/Splunk has names of learners/)).toBeVisible();
    expect(requested.getByText(/3 names/)).toBeVisible();
    const ending = await section(/^End within 14 days 1/);
    expect(
      await ending.findByRole('button', {
        name: 'Revoke: Insights, Permissions',
      }),
    ).toBeVisible();
    const ended = await section(/^Ended 1/);
    expect(await ended.findByText('“It holds grades.”')).toBeVisible();
    // The backend lets nobody do anything with it.
    expect(
      ended.queryByRole('button', { name: /Grant|Refuse|Revoke|Withdraw/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent),
    ).toEqual([
      'Open requests 2',
      'End within 14 days 1',
      'Ended 1',
      'Deploy gate',
    ]);
  });

  it('grants by keyboard until another day, and says so where the focus is', async () => {
    const user = userEvent.setup();
    const api = mockWaivers();
    const decide = jest.spyOn(api, 'decideWaiver');
    renderPage(<DecisionsPage />, { at, api });
    const grant = await screen.findByRole('button', {
      name: 'Grant: Comments service, Log contents',
    });
    act(() => grant.focus());
    await user.keyboard('{Enter}');
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Grant this waiver' }),
    );
    // What to write is where the focus is.
    await user.keyboard('Until the log is split');
    const day = dialog.getByLabelText('Last day');
    expect(day).toHaveValue(madeUpDay(60));
    fireEvent.change(day, { target: { value: madeUpDay(20) } });
    await user.click(
      dialog.getByRole('checkbox', { name: /The rule is wrong/ }),
    );
    await user.click(dialog.getByRole('button', { name: 'Grant' }));
    const done = await screen.findByText(
      /^Granted until .*: Log contents, Comments service$/,
    );
    await waitFor(() => expect(done).toHaveFocus());
    expect(decide).toHaveBeenCalledWith('open-forum', {
      action: 'grant',
      version: 1,
      comment: 'Until the log is split',
      until: madeUpDay(20),
      wrongRule: true,
    });
    expect(await section(/^Open requests 1/)).toBeDefined();
    const wrong = await section(/^Rules that are wrong 1/);
    expect(await wrong.findByText('data-in-logs')).toBeVisible();
  });

  it('shows what somebody else has decided first, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const [open] = madeUpWaivers;
    const api = {
      ...mockWaivers(),
      decideWaiver: async () => {
        throw Object.assign(new Error('Request failed with 409'), {
          cause: Object.assign(new Error('was refused'), {
            waiver: {
              ...open,
              state: 'refused',
              decidedBy: 'user:default/otto',
              decidedAt: '2026-11-26T10:00:00.000Z',
              comment: 'Not before the audit',
              version: 2,
              actions: [],
            },
          }),
        });
      },
    };
    renderPage(<DecisionsPage />, { at, api });
    await user.click(
      await screen.findByRole('button', { name: /^Grant: Learner notes/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(
      dialog.getByLabelText('Comment (optional)'),
      'Fine with me',
    );
    await user.click(dialog.getByRole('button', { name: 'Grant' }));
    const notice = within(await dialog.findByRole('alert'));
    expect(notice.getByText('Somebody decided first')).toBeVisible();
    expect(notice.getByText('“Not before the audit”')).toBeVisible();
    expect(dialog.getByLabelText('Comment (optional)')).toHaveValue(
      'Fine with me',
    );
    // There is nothing left to grant.
    expect(
      dialog.queryByRole('button', { name: 'Grant' }),
    ).not.toBeInTheDocument();
  });

  it('grants several together after naming them', async () => {
    const user = userEvent.setup();
    const api = mockWaivers();
    const decide = jest.spyOn(api, 'decideWaivers');
    renderPage(<DecisionsPage />, { at, api });
    await user.click(
      await screen.findByRole('checkbox', { name: 'Select all' }),
    );
    await user.click(screen.getByRole('button', { name: 'Grant 2 waivers' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Learner notes')).toBeVisible();
    expect(dialog.getByText('Comments service')).toBeVisible();
    expect(decide).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Grant' }));
    expect(await dialog.findByText('2 waivers granted')).toBeVisible();
    expect(decide).toHaveBeenCalledWith({
      action: 'grant',
      waivers: [
        { id: 'open-notes', version: 1 },
        { id: 'open-forum', version: 1 },
      ],
    });
  });

  it('requests one waiver for several services after a preview by name', async () => {
    const user = userEvent.setup();
    const previewWaivers = jest.fn(async ({ entityRefs }) => ({
      items: [
        {
          entityRef: entityRefs[0],
          verdict: 'notReady' as const,
          verdictAfter: 'readyWithWaivers' as const,
        },
        {
          entityRef: entityRefs[1],
          problem: { code: 'conflict' as const, message: 'It is requested.' },
        },
      ],
    }));
    const requestWaivers = jest.fn(async ({ entityRefs }) => ({
      items: entityRefs.map((entityRef: string) => ({ entityRef })),
    }));
    renderPage(<DecisionsPage />, {
      at,
      api: { ...mockWaivers(), previewWaivers, requestWaivers },
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Request for several services',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: /Check/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Permissions' }),
    );
    const services = within(
      await dialog.findByRole('group', { name: 'Services where it is open' }),
    );
    const [first, second] = services.getAllByRole('checkbox');
    await user.click(first);
    await user.click(second);
    await user.type(
      dialog.getByRole('textbox', { name: /Reason/ }),
      'The new probe comes in March',
    );
    const preview = dialog.getByRole('button', { name: 'Preview' });
    expect(preview).toBeEnabled();
    await user.click(preview);
    expect(await dialog.findByText('Ready with waivers')).toBeVisible();
    expect(dialog.getByText('Not possible: It is requested.')).toBeVisible();
    expect(requestWaivers).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: 'Request 1 waiver' }));
    expect(await dialog.findByText(/: Requested$/)).toBeVisible();
    expect(requestWaivers).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRefs: [previewWaivers.mock.calls[0][0].entityRefs[0]],
        check: 'permissions',
        reason: 'The new probe comes in March',
      }),
    );
  });

  it('filters by what the URL says, and tells filters without any from no waivers at all', async () => {
    const user = userEvent.setup();
    const { query } = renderPage(<DecisionsPage />, {
      at: `${at}?check=license&severity=wrong`,
      api: mockWaivers(),
    });
    expect(
      await screen.findByText('Nothing matches the filters'),
    ).toBeVisible();
    await user.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(await section(/^Open requests 2/)).toBeDefined();
    expect(query().toString()).toBe('');
  });

  it('says what a waiver is, on demand', async () => {
    renderPage(<DecisionsPage />, { at });
    await userEvent.click(
      await screen.findByRole('button', { name: 'What “Waiver” means' }),
    );
    expect(
      within(screen.getByRole('dialog')).getByText(
        /Lets an open check pass until a date/,
      ),
    ).toBeVisible();
  });

  it('says what the page is for while there are no waivers', async () => {
    renderPage(<DecisionsPage />, { at, api: mockWaivers([]) });
    expect(await screen.findByText('No waivers yet')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /How waivers work/ }),
    ).toBeVisible();
  });
});
