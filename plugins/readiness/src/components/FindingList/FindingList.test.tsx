// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { notes, renderEntity } from '../../__testUtils__/renderEntity';
import { renderPart } from '../../__testUtils__/renderPart';
import { FindingList } from './FindingList';

const mock = createMockReadinessApi({});

async function renderFindings(name: string) {
  const { findings } = await mock.getService(`component:default/${name}`);
  const entity = { ...notes, metadata: { ...notes.metadata, name } };
  renderPart(<FindingList entity={entity} findings={findings} />);
}

describe('FindingList', () => {
  it('leaves out findings of open checks', async () => {
    renderEntity({ show: 'content' });
    const data = await screen.findByRole('article', { name: 'Data' });
    expect(
      within(data).getByRole('link', { name: /catalog-info.yaml, line 23/ }),
    ).toBeVisible();
    expect(
      screen.queryByRole('heading', { name: /mistakes? in catalog files/ }),
    ).not.toBeInTheDocument();
  });

  it('shows findings with their place and fix', async () => {
    await renderFindings('edx-notes-api');

    expect(
      await screen.findByRole('heading', {
        name: '1 mistake in catalog files',
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

  it('shows three of many findings, and the others on demand', async () => {
    const user = userEvent.setup();
    await renderFindings('forum');
    await screen.findByRole('heading', {
      name: '11 mistakes in catalog files',
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
