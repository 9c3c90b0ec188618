// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { madeUpWaivers, mockWaivers } from '../../../dev/mock/mockWaivers';
import { renderPage } from '../../__testUtils__/renderPage';
import { ChecklistPage } from './ChecklistPage';

const at = '/readiness/checklist';

describe('ChecklistPage', () => {
  it('shows the questions and how many services pass, and opens the answers', async () => {
    const user = userEvent.setup();
    renderPage(<ChecklistPage />, { at });

    const question = await screen.findByRole('button', {
      name: /^Accessible from From where can it be reached\? Blocker 40 of 43 pass/,
    });
    expect(question).toHaveAttribute('aria-expanded', 'false');
    // By keyboard.
    act(() => question.focus());
    await user.keyboard('{Enter}');
    expect(question).toHaveAttribute('aria-expanded', 'true');

    expect(screen.getByText('readiness/accessible-from')).toBeVisible();
    expect(screen.getByText(/^one or more of/)).toHaveTextContent(
      'one or more of internet, partners, vpn, internal, none',
    );
    expect(
      screen.getByText('Ops want to know a service before it goes live.'),
    ).toBeVisible();
    const values = await screen.findByRole('list', {
      name: 'Services by answer',
    });
    const internet = within(values).getByRole('link', {
      name: 'internet: 40 services',
    });
    expect(internet).toHaveAttribute(
      'href',
      '/readiness/services?answer=accessible-from%3Ainternet&verdict=all',
    );
    const statuses = screen.getByRole('list', { name: 'Services by status' });
    expect(
      within(statuses).getByRole('link', { name: 'Not answered: 3 services' }),
    ).toHaveAttribute(
      'href',
      '/readiness/services?check=accessible-from%3Aunanswered&verdict=all',
    );
  });

  it('opens the check that the URL names, with free-text answers by service', async () => {
    const user = userEvent.setup();
    renderPage(<ChecklistPage />, { at: `${at}#permissions` });

    expect(
      await screen.findByRole('button', { name: /^Permissions/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    const answers = await screen.findByRole('list', { name: 'Answers' });
    expect(within(answers).getByRole('link', { name: 'XQueue' })).toBeVisible();
    expect(
      within(answers).getAllByText('read on courses, <b>all</b> on reports'),
    ).toHaveLength(14);
    await user.type(
      screen.getByRole('searchbox', { name: 'Find in the answers' }),
      'xqueue-w',
    );
    expect(within(answers).getAllByRole('listitem')).toHaveLength(1);
  });

  it('shows verifiable answers by verification, each number a link', async () => {
    const user = userEvent.setup();
    renderPage(<ChecklistPage />, { at });

    const verifiableAnswers = await screen.findByRole('group', {
      name: 'Hard coded values: Answers by evidence',
    });
    const verifications = (name: RegExp) =>
      new URLSearchParams(
        within(verifiableAnswers)
          .getByRole('link', { name })
          .getAttribute('href')!
          .split('?')[1],
      ).getAll('verification');
    expect(verifications(/^14 verified$/)).toEqual([
      'hard-coded-values:verified',
    ]);
    expect(verifications(/^26 unverified$/)).toEqual([
      'hard-coded-values:corroborated',
      'hard-coded-values:linked',
      'hard-coded-values:declared',
    ]);
    // No provider can verify these.
    expect(
      screen.queryByRole('group', { name: /^Accessible from/ }),
    ).not.toBeInTheDocument();

    await user.click(
      screen.getByRole('button', { name: /^Hard coded values/ }),
    );
    expect(
      screen.getByText(/^Repository: Hard-coded values in the settings/),
    ).toHaveTextContent('repository.hardCodedValues');
    expect(
      screen.getAllByRole('group', {
        name: 'Hard coded values: Answers by evidence',
      }),
    ).toHaveLength(1);
  });

  it('shows the rules that can contradict an answer, and opens the one that the URL names', async () => {
    renderPage(<ChecklistPage />, {
      at: '/readiness/checklist#rule-scaling-on-single',
    });
    const rules = await screen.findByRole('list', {
      name: 'What can contradict this answer',
    });
    expect(within(rules).getByText('scaling-on-single')).toBeVisible();
    expect(
      within(rules).getByText('It is a single instance, and yet scaling is …'),
    ).toBeVisible();
    expect(
      within(rules).getByText('Compared with the answer to Scaling'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: /^Redundancy/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('puts the weakest first, and shows what the address asks for', async () => {
    const user = userEvent.setup();
    const { query } = renderPage(<ChecklistPage />, { at });
    const contents = await screen.findByRole('navigation', {
      name: 'Sections',
    });
    expect(within(contents).getAllByRole('link').length).toBeGreaterThan(5);

    await user.click(screen.getByRole('radio', { name: 'Weakest first' }));
    const questions = within(
      screen.getByRole('region', { name: 'Weakest first' }),
    ).getAllByRole('button', { expanded: false });
    const shares = questions.map(({ textContent }) => {
      const [, passed, total] = /(\d+) of (\d+) pass/.exec(textContent!)!;
      return Number(passed) / Number(total);
    });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(query().get('order')).toBe('weakest');
    expect(
      screen.queryByRole('navigation', { name: 'Sections' }),
    ).not.toBeInTheDocument();
    cleanup();

    renderPage(<ChecklistPage />, {
      at: `${at}?severity=blocker&evidence=verifiable`,
    });
    await screen.findByRole('button', { name: /^Hard coded values/ });
    expect(
      screen.queryByRole('button', { name: /^Accessible from/ }),
    ).not.toBeInTheDocument();
  });

  it('calls classes of data by their names', async () => {
    renderPage(<ChecklistPage />, {
      at: `${at}#data`,
      api: {
        getInventory: async check => ({
          check,
          totalItems: 23,
          values: [{ value: 'pii', services: 23 }],
          statuses: { pass: 23 },
          visibility: 'complete',
        }),
      },
    });
    expect(
      await screen.findByRole('link', { name: /^Personal data: \d+ services/ }),
    ).toHaveAttribute('href', expect.stringContaining('answer=data%3Apii'));
  });

  it('filters questions by text', async () => {
    const user = userEvent.setup();
    renderPage(<ChecklistPage />, { at });
    await screen.findByRole('button', { name: /^Permissions/ });

    const search = screen.getByRole('searchbox', { name: 'Find a question' });
    await user.type(search, 'load');
    expect(screen.getByRole('button', { name: /^Load test/ })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Permissions/ }),
    ).not.toBeInTheDocument();
    await user.type(search, 'xyz');
    expect(screen.getByText('No question contains “loadxyz”.')).toBeVisible();
  });

  it('shows texts for no checklist, permissions being looked up and failures', async () => {
    renderPage(<ChecklistPage />, {
      at,
      api: { getChecklists: async () => ({ items: [], providers: [] }) },
    });
    expect(await screen.findByText('No checklist is in use')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Problems' })).toHaveAttribute(
      'href',
      '/readiness/problems',
    );
    cleanup();

    renderPage(<ChecklistPage />, { at, state: 'working' });
    expect(
      await screen.findByText('Looking up your permissions'),
    ).toBeVisible();
    expect(screen.getAllByText('counting').length).toBeGreaterThan(0);
    cleanup();

    renderPage(<ChecklistPage />, {
      at,
      api: {
        getChecklists: async () => {
          throw new Error('boom');
        },
      },
    });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('says of a check how often its rule was found wrong, and leads to these decisions', async () => {
    const [first, second] = madeUpWaivers;
    const wrong = [first, second].map(one => ({ ...one, wrongRule: true }));
    renderPage(<ChecklistPage />, { at, api: mockWaivers(wrong) });
    const links = await screen.findAllByRole('link', { name: /found wrong/ });
    expect(links[0]).toHaveAccessibleName(/^Rule found wrong for \d service/);
    const named = links.map(link =>
      new URL(link.getAttribute('href')!, 'http://x').searchParams.get('check'),
    );
    expect([...named].sort()).toEqual(
      [...new Set(wrong.map(({ check }) => check))].sort(),
    );
  });
});
