// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../../__testUtils__/renderPart';
import { HistoryList } from './HistoryList';

describe('HistoryList', () => {
  it('lists changes page by page', async () => {
    const user = userEvent.setup();
    const at = '2026-11-12T09:14:00Z';
    renderPart(
      <HistoryList entityRef="component:default/notes" revision={1} />,
      {
        api: {
          getHistory: async (_, { cursor } = {}) =>
            cursor === 'older'
              ? { items: [{ at, type: 'evaluated', to: 'ready' }] }
              : {
                  items: [
                    {
                      at,
                      type: 'verdict',
                      from: 'ready',
                      to: 'notReady',
                      causes: [
                        { type: 'observation', providers: ['health'] },
                        {
                          type: 'edit',
                          file: 'https://git.example.com/a.yaml',
                        },
                        {
                          type: 'related',
                          entityRefs: ['system:default/shop'],
                        },
                        { type: 'waiver', checks: ['load-test'] },
                        {
                          type: 'waiver',
                          checks: ['data', 'owner'],
                          waivers: [
                            {
                              id: '1',
                              check: 'data',
                              action: 'granted',
                              by: 'user:default/otto',
                              until: '2027-01-31',
                            },
                            {
                              id: '2',
                              check: 'owner',
                              action: 'expired',
                              by: 'readiness',
                              until: '2026-11-25',
                            },
                          ],
                        },
                      ],
                    },
                    { at, type: 'check', check: 'load-test', to: 'stale' },
                    { at, type: 'answer', check: 'data', from: 'pii' },
                    { at, type: 'moon-phase', to: 'full' },
                  ],
                  nextCursor: 'older',
                },
        },
      },
    );

    expect(await screen.findByText('Verdict Ready → Not ready')).toBeVisible();
    expect(screen.getByText('Load test: Out of date')).toBeVisible();
    expect(screen.getByText('Data: answer “pii” removed')).toBeVisible();
    expect(screen.getByText('moon-phase · full')).toBeVisible();
    const causes = screen.getByRole('list', { name: 'Causes' });
    expect(
      within(causes)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Observed otherwise: Health',
      expect.stringMatching(/^Its catalog entry changed: .*a\.yaml/),
      'A related entity changed: shop',
      'A waiver came into force or ended: Load test',
      'Waiver granted by otto until Jan 31, 2027: Data' +
        'Waiver ended on Nov 25, 2026, its last day: Owner',
    ]);
    await user.click(screen.getByRole('button', { name: 'Show older' }));
    expect(await screen.findByText('First evaluated: Ready')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Show older' }),
    ).not.toBeInTheDocument();
  });

  it('shows changes of one kind', async () => {
    const user = userEvent.setup();
    const at = '2026-11-25T10:00:00.000Z';
    renderPart(
      <HistoryList entityRef="component:default/notes" revision={1} />,
      {
        api: {
          getHistory: async () => ({
            items: [
              { at, type: 'verdict', from: 'ready', to: 'notReady' },
              { at, type: 'answer', check: 'data', from: 'pii' },
            ],
          }),
        },
      },
    );
    await screen.findByText(/Verdict/, { selector: 'div' });
    await user.click(screen.getByRole('radio', { name: 'Answers' }));
    expect(screen.getByText(/“pii”/)).toBeVisible();
    expect(
      screen.queryByText(/Verdict/, { selector: 'div' }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Checks' }));
    expect(screen.getByText(/No change of this kind/)).toBeVisible();
  });
});
