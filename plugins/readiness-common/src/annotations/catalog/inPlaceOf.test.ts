// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { inPlaceOf } from './inPlaceOf';

const FILE = 'url:https://github.com/shop/books/blob/main/catalog-info.yaml';
const FOLDER = 'url:https://github.com/shop/books/tree/main/';
const MANAGED_BY = 'backstage.io/managed-by-location';
const SOURCE = 'backstage.io/source-location';
const SLUG = 'github.com/project-slug';

function entity(annotations?: Record<string, string>) {
  return {
    kind: 'Component',
    metadata: { name: 'books', ...(annotations && { annotations }) },
  };
}

/** The annotations of a draft with these, when the catalog has those. */
function annotationsOf(
  draft: Record<string, string> | undefined,
  inCatalog?: Record<string, string>,
) {
  return inPlaceOf(entity(draft), inCatalog && entity(inCatalog)).metadata
    .annotations;
}

describe('a draft in the place of its file', () => {
  it('has what the catalog adds, and its own annotations first', () => {
    const added = {
      [MANAGED_BY]: FILE,
      'backstage.io/view-url': FILE,
      [SOURCE]: FOLDER,
    };
    expect(annotationsOf({ a: 'b' }, { ...added, a: 'c', old: 'x' })).toEqual({
      ...added,
      a: 'b',
    });
    const elsewhere = 'url:https://github.com/shop/code/';
    expect(annotationsOf({ [SOURCE]: elsewhere }, added)).toMatchObject({
      [MANAGED_BY]: FILE,
      [SOURCE]: elsewhere,
    });
  });

  it.each([
    ['source location', SOURCE, 'url:https://github.com/shop/code/tree/main/'],
    ['source location on another host', SOURCE, 'url:https://git.example/a/b/'],
    ['repository', SLUG, 'shop/code'],
    ['Azure repository', 'dev.azure.com/project-repo', 'shop/code'],
  ])('has removed a %s that was written by hand', (_, key, value) => {
    const inCatalog = { [MANAGED_BY]: FILE, [key]: value };
    expect(annotationsOf({}, inCatalog)).toEqual({ [MANAGED_BY]: FILE });
    expect(annotationsOf({ [key]: value }, inCatalog)).toEqual(inCatalog);
  });

  it('keeps the name of the repository that the file is in', () => {
    const inCatalog = { [MANAGED_BY]: FILE, [SLUG]: 'Shop/Books' };
    expect(annotationsOf({}, inCatalog)).toEqual(inCatalog);
  });

  it('cannot name a folder of the portal that is not its own', () => {
    const inCatalog = {
      [MANAGED_BY]: 'file:/srv/books/catalog-info.yaml',
      [SOURCE]: 'file:/srv/books/',
    };
    expect(annotationsOf({ [SOURCE]: ' FILE:/etc/' }, inCatalog)).toEqual(
      inCatalog,
    );
    expect(annotationsOf({ [SOURCE]: 'file:/srv/books/' }, inCatalog)).toEqual(
      inCatalog,
    );
    expect(
      annotationsOf({ [SOURCE]: 'file:/etc/', [MANAGED_BY]: 'file:/etc/x' }),
    ).toEqual({});
    expect(annotationsOf(undefined)).toEqual({});
  });
});
