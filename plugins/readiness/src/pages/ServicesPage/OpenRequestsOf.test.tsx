// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockWaivers } from '../../../dev/mock/mockWaivers';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServicesPage } from './ServicesPage';

it('OpenRequestsOf opens the requests of a service from the list, and decides on them there', async () => {
  const user = userEvent.setup();
  const api = mockWaivers();
  const decide = jest.spyOn(api, 'decideWaiver');
  renderPage(<ServicesPage />, {
    at: '/readiness/services?q=learner+notes',
    api,
  });
  await user.click(
    await screen.findByRole('button', {
      name: '1 waiver requested: Learner notes',
    }),
  );
  const requests = within(
    await screen.findByRole('dialog', { name: 'Requests of Learner notes' }),
  );
  expect(
    requests.getByText('The endpoint comes with the next release.'),
  ).toBeVisible();
  await user.click(requests.getByRole('button', { name: /^Refuse/ }));
  const refuse = within(
    await screen.findByRole('dialog', { name: 'Refuse this request' }),
  );
  await user.type(refuse.getByRole('textbox', { name: /^Why/ }), 'Not again');
  await user.click(refuse.getByRole('button', { name: 'Refuse' }));
  expect(
    await requests.findByText('No request waits for a decision.'),
  ).toBeVisible();
  expect(decide).toHaveBeenCalledWith('open-notes', {
    action: 'refuse',
    version: 1,
    comment: 'Not again',
  });
});
