// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { renderPart } from '../__testUtils__/renderPart';
import { PageBody } from './PageBody';

const load = {
  loading: false,
  isStale: false,
  reload: () => {},
} as unknown as Parameters<typeof PageBody>[0]['load'];

describe('PageBody', () => {
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
