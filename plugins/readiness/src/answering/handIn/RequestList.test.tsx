// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import type { Proposal } from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { RequestList } from './RequestList';

const now = Date.parse('2026-11-26T12:00:00Z');

function proposalOf(given: Partial<Proposal>): Proposal {
  return {
    id: JSON.stringify(given),
    entityRef: 'component:default/shop',
    state: 'open',
    proposedBy: 'user:default/ada',
    createdAt: '2026-11-26T11:55:00Z',
    updatedAt: '2026-11-26T11:58:00Z',
    checks: ['data', 'load-test'],
    host: 'github.com',
    ...given,
  };
}

describe('RequestList', () => {
  it('shows an open request with its answers and its page', () => {
    renderPart(
      <RequestList
        now={now}
        items={[
          proposalOf({ number: 7, url: 'https://github.com/a/b/pull/7' }),
        ]}
      />,
    );
    expect(screen.getByText('Waits for review')).toBeVisible();
    expect(screen.getByText(/2 answers: Data, Load test/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open request #7' }),
    ).toHaveAttribute('href', 'https://github.com/a/b/pull/7');
  });

  it('shows why a task came to nothing, and that its answers are kept', () => {
    renderPart(
      <RequestList
        now={now}
        items={[
          proposalOf({
            state: 'failed',
            message: 'The host refused the token.',
            steps: [{ name: 'Open the request', status: 'failed' }],
            url: 'ftp://files.example/7',
          }),
        ]}
      />,
    );
    expect(screen.getByText('The host refused the token.')).toBeVisible();
    expect(screen.getByText(/answers are kept/)).toBeVisible();
    expect(screen.getByText('Open the request: failed')).toBeVisible();
    expect(screen.queryByRole('link', { name: /request/ })).toBeNull();
  });

  it('shows of several that ended the last one only', () => {
    renderPart(
      <RequestList
        now={now}
        items={[proposalOf({ state: 'done' }), proposalOf({ state: 'closed' })]}
      />,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/the catalog has the answers/)).toBeVisible();
  });

  it('shows what ended only while it is news, and what waits for as long as it does', () => {
    const old = '2026-11-25T12:00:00Z';
    renderPart(
      <RequestList
        now={now}
        items={[
          proposalOf({ state: 'done', updatedAt: old }),
          proposalOf({ state: 'closed', updatedAt: old }),
          proposalOf({ state: 'unknown', updatedAt: old }),
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Open for long')).toBeVisible();
  });
});
