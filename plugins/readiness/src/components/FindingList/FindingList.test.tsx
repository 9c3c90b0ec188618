// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notes, renderEntity } from '../../__testUtils__/renderEntity';

jest.setTimeout(30_000);

describe('FindingList', () => {
  it('names slips with their place and what to write instead', async () => {
    renderEntity({ show: 'content' });

    expect(
      await screen.findByRole('heading', {
        name: '1 slip in what the catalog says',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /catalog-info.yaml, line 23/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/openedx/edx-platform/blob/master/catalog-info.yaml#L23',
    );
    expect(screen.getByText('readiness/data: "pii"')).toBeVisible();
  });

  it('shows three of many, and the others on demand', async () => {
    const user = userEvent.setup();
    renderEntity({
      show: 'content',
      entity: { ...notes, metadata: { ...notes.metadata, name: 'forum' } },
    });
    await screen.findByRole('heading', {
      name: '11 slips in what the catalog says',
    });
    const toggle = screen.getByRole('button', { name: 'Show all 11' });
    const list = document.getElementById(
      toggle.getAttribute('aria-controls')!,
    )!;
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');

    await user.click(toggle);

    expect(within(list).getAllByRole('listitem')).toHaveLength(11);
    await user.click(
      screen.getByRole('button', { name: 'Show the first 3 only' }),
    );
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  });
});
