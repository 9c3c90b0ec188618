// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { FileLocation } from './FileLocation';

function show(...locations: { file: string; line?: number }[]) {
  renderPart(
    <ul>
      {locations.map((location, index) => (
        <li key={index}>
          <FileLocation location={location} />
        </li>
      ))}
    </ul>,
  );
}

describe('FileLocation', () => {
  it('links to the line when the file has a URL', async () => {
    const github = 'https://github.com/shop/books/blob/main/catalog-info.yaml';
    const gitlab = 'https://gitlab.com/shop/ads/-/blob/main/catalog-info.yaml';
    show({ file: github, line: 12 }, { file: gitlab, line: 7 }, { file: 'x' });

    expect(
      await screen.findByRole('link', { name: `${github}, line 12` }),
    ).toHaveAttribute('href', `${github}#L12`);
    expect(
      screen.getByRole('link', { name: `${gitlab}, line 7` }),
    ).toHaveAttribute('href', `${gitlab}#L7`);
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('shows the end of a long path, and all of it as tooltip', async () => {
    const file = '/srv/app/packages/backend/examples/shop/catalog-info.yaml';
    show(
      { file, line: 8 },
      { file: 'C:\\srv\\app\\examples\\shop\\catalog-info.yaml' },
      { file: '/srv/catalog-info.yaml', line: 3 },
      { file: 'our/own/checklists/of/the/shop.yaml' },
    );

    expect(
      await screen.findByText(
        '…/backend/examples/shop/catalog-info.yaml, line 8',
      ),
    ).toHaveAttribute('title', file);
    expect(
      screen.getByText('…/app/examples/shop/catalog-info.yaml'),
    ).toBeVisible();
    expect(screen.getByText('/srv/catalog-info.yaml, line 3')).toBeVisible();
    expect(
      screen.getByText('our/own/checklists/of/the/shop.yaml'),
    ).toBeVisible();
  });
});
