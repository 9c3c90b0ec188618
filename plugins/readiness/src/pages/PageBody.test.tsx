// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { PageBody } from './PageBody';

const load = {
  loading: false,
  isStale: false,
  reload: () => {},
} as unknown as Parameters<typeof PageBody>[0]['load'];

describe('PageBody', () => {
  it('is the main part of the page, or a part of that of the old frontend system', () => {
    const body = (
      <PageBody label="Problems" load={load}>
        Nothing
      </PageBody>
    );
    const { unmount } = renderPart(body);
    expect(screen.getByRole('main', { name: 'Problems' })).toBeVisible();
    unmount();
    // Both come at the same time.
    renderPart(<main>{body}</main>);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Problems' })).toBeVisible();
  });

  it('brings the tab that is open into sight where the tabs scroll', () => {
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      shown.push(this.textContent ?? '');
    };
    renderPart(
      <>
        <div className="bui-PluginHeader" role="tablist">
          <span role="tab" aria-selected="false">
            Overview
          </span>
          <span role="tab" aria-selected="true">
            Problems
          </span>
        </div>
        <PageBody label="Problems" load={load}>
          Nothing
        </PageBody>
      </>,
    );
    expect(shown).toEqual(['Problems']);
  });
});
