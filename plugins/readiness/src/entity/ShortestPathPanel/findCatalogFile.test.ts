// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findCatalogFile } from './findCatalogFile';

function written(annotations: Record<string, string>) {
  return findCatalogFile({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'notes', annotations },
  });
}

describe('findCatalogFile', () => {
  it('prefers the pages that the catalog names to the location', () => {
    expect(
      written({
        'backstage.io/edit-url': 'https://example.org/edit',
        'backstage.io/view-url': 'https://example.org/view',
        'backstage.io/managed-by-location': 'url:https://example.org/raw',
      }),
    ).toEqual({
      editUrl: 'https://example.org/edit',
      viewUrl: 'https://example.org/view',
    });
    expect(
      written({
        'backstage.io/managed-by-location': 'url:https://example.org/raw',
      }),
    ).toEqual({ viewUrl: 'https://example.org/raw' });
    expect(
      written({
        'backstage.io/managed-by-location': 'file:/srv/examples/notes.yaml',
      }),
    ).toEqual({ file: '/srv/examples/notes.yaml' });
    expect(written({})).toEqual({});
  });

  it('makes no link of a URL that a browser must not open', () => {
    expect(
      // eslint-disable-next-line no-script-url
      written({ 'backstage.io/edit-url': 'javascript:alert(1)' }).editUrl,
    ).toBeUndefined();
  });
});
