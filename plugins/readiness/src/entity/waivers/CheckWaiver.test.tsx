// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  WaiverItem,
  WaiverRules,
} from 'backstage-plugin-readiness-common';
import {
  madeUpDay,
  madeUpWaivers,
  mockWaivers,
} from '../../../dev/mock/mockWaivers';
import { renderEntity } from '../../__testUtils__/renderEntity';

const open: WaiverItem = {
  ...madeUpWaivers[0],
  check: 'load-test',
  severity: 'required',
  checkStatus: 'stale',
};

const row = async (name: string) =>
  within(await screen.findByRole('article', { name }));

/** The API as somebody sees it who may request for these checks. */
function owner(requestable: string[], waivers: WaiverItem[] = []) {
  const api = mockWaivers(waivers);
  const requestWaiver = jest.fn(async (_, request) => ({
    ...open,
    ...request,
    actions: ['withdraw' as const],
  }));
  return {
    ...api,
    requestWaiver,
    getWaiverRules: async (): Promise<WaiverRules> => ({
      ...(await api.getWaiverRules()),
      never: ['permissions'],
      may: { read: true, request: true, grant: false, revoke: false },
      requestable,
    }),
  };
}

describe('CheckWaiver', () => {
  it('requests a waiver for an open check, for viewers whom the backend lets', async () => {
    const user = userEvent.setup();
    const api = owner(['load-test']);
    renderEntity({ show: 'content', api });
    const loadTest = await row('Load test');
    await user.click(
      await loadTest.findByRole('button', { name: /^Request a waiver/ }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Request a waiver' }),
    );
    const send = dialog.getByRole('button', { name: 'Request a waiver' });
    await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Later');
    expect(send).toBeDisabled();
    await user.type(
      dialog.getByRole('textbox', { name: /^Reason/ }),
      ', with the next release',
    );
    expect(dialog.getByLabelText('Last day')).toHaveAttribute(
      'max',
      madeUpDay(180),
    );
    await user.click(send);
    expect(
      await screen.findByText(/^Requested until .*: Load test/),
    ).toBeVisible();
    expect(api.requestWaiver).toHaveBeenCalledWith(
      'component:default/edx-notes-api',
      {
        check: 'load-test',
        checklist: 'deploy-new-service',
        reason: 'Later, with the next release',
        until: madeUpDay(30),
        requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    );
    // What is never waived, and what the backend does not let, has no button.
    const permissions = await row('Permissions');
    expect(
      permissions.getByText('This check is never waived here.'),
    ).toBeVisible();
    expect(
      permissions.queryByRole('button', { name: /^Request a waiver/ }),
    ).not.toBeInTheDocument();
  });

  it('requests with the observation attached when a contradiction is not right', async () => {
    const user = userEvent.setup();
    const api = owner(['health-covers']);
    renderEntity({ show: 'content', api });
    const covers = await row('Health covers');
    await user.click(
      await covers.findByRole('button', { name: /^Not right\?/ }),
    );
    await user.click(
      await covers.findByRole('button', { name: /^This is not right/ }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: /^This is not right/ }),
    );
    await user.type(
      dialog.getByRole('textbox', { name: /^What is not right/ }),
      'The queue is of another service',
    );
    await user.click(dialog.getByRole('button', { name: 'Request a waiver' }));
    expect(
      await screen.findByText(/^Requested until .*: Health covers/),
    ).toBeVisible();
    expect(api.requestWaiver).toHaveBeenCalledWith(
      'component:default/edx-notes-api',
      expect.objectContaining({ check: 'health-covers', objection: true }),
    );
  });

  it('lets Ops grant on the tab, and loads the service anew', async () => {
    const user = userEvent.setup();
    const api = mockWaivers([open]);
    renderEntity({ show: 'content', api });
    const loadTest = await row('Load test');
    expect(
      await loadTest.findByText('The endpoint comes with the next release.'),
    ).toBeVisible();
    // One request at a time.
    expect(
      loadTest.queryByRole('button', { name: /^Request a waiver/ }),
    ).not.toBeInTheDocument();
    await user.click(loadTest.getByRole('button', { name: /^Grant/ }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Grant',
      }),
    );
    expect(
      await screen.findByText(/^Granted until .*: Load test/),
    ).toBeVisible();
    expect(
      await loadTest.findByRole('button', { name: /^Revoke/ }),
    ).toBeVisible();
  });

  it('shows a waived check apart from what passed, with its last day, and what it would be without', async () => {
    renderEntity({ show: 'content', api: owner([]) });
    const waived = within(
      await screen.findByRole('region', { name: 'Waived' }),
    );
    const redundancy = within(
      waived.getByRole('article', { name: 'Redundancy' }),
    );
    expect(redundancy.getByText('Waived')).toBeVisible();
    expect(redundancy.getByText(/^Waived until/)).toBeVisible();
    expect(redundancy.getByText(/^Without the waiver:/)).toBeVisible();
    expect(redundancy.queryByText('Passed')).not.toBeInTheDocument();
    expect(redundancy.queryByText(/verified/)).not.toBeInTheDocument();
    const head = within(screen.getByRole('region', { name: 'Verdict' }));
    expect(head.getByText(/^1 waiver in force, until/)).toBeVisible();
  });

  it('shows the evaluation alone to viewers who may not read waivers', async () => {
    renderEntity({
      show: 'content',
      api: {
        getWaivers: async () => {
          throw new Error('You may not read waivers');
        },
      },
    });
    const redundancy = await row('Redundancy');
    expect(redundancy.getByText(/^Waived by/)).toBeVisible();
    expect(screen.queryByText(/may not read/)).not.toBeInTheDocument();
  });
});
