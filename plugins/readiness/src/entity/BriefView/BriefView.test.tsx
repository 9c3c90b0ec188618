// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../../__testUtils__/renderPart';
import { BriefView } from './BriefView';

describe('BriefView', () => {
  it('renders the Markdown, with answers as text only', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    const brief =
      '# Notes\n\n- **Permissions**: <img src="x" alt="trap"> ![trap](https://evil.example.org/p.png)\n';
    renderPart(<BriefView entityRef="component:default/notes" revision={1} />, {
      api: { getBrief: async () => brief },
    });

    expect(await screen.findByRole('heading', { name: 'Notes' })).toBeVisible();
    expect(screen.getByText(/<img src="x" alt="trap">/)).toBeVisible();
    expect(screen.queryByRole('img', { name: 'trap' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(write).toHaveBeenCalledWith(brief);
  });

  it('prints the page', async () => {
    const user = userEvent.setup();
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    renderPart(<BriefView entityRef="component:default/notes" revision={1} />, {
      api: { getBrief: async () => '# Notes' },
    });
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});
