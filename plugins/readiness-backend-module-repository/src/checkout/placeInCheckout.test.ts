// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { normalizeOrigin } from './normalizeOrigin';
import { placeInCheckout } from './placeInCheckout';

const ORIGIN = 'git@github.com:Shop/Web.git';

function place(
  annotations: Record<string, string>,
  options: { repositories?: string[]; origin?: string } = {},
) {
  const { repositories, origin = ORIGIN } = options;
  return placeInCheckout(
    {
      observed: {
        entityRef: 'component:default/shop',
        entity: { kind: 'Component', metadata: { name: 'shop', annotations } },
        answers: repositories ? { repositories } : {},
      },
      file: 'services/shop/catalog-info.yaml',
    },
    { root: '/checkout', origin },
  );
}

describe('normalizeOrigin', () => {
  it.each([
    ['git@github.com:Shop/Web.git', 'https://github.com/Shop/Web'],
    [
      'https://me:token@github.com/Shop/Web.git/',
      'https://github.com/Shop/Web',
    ],
    ['ssh://git@gitlab.test:2222/a/b/c.git', 'https://gitlab.test/a/b/c'],
    ['http://git.test:8080/a/b', 'https://git.test:8080/a/b'],
    ['/srv/git/web.git', undefined],
    ['file:///srv/git/web.git', undefined],
    ['', undefined],
  ])('makes of %j a URL for browsers', (origin, url) => {
    expect(normalizeOrigin(origin)).toBe(url);
  });
});

describe('placeInCheckout', () => {
  it('takes the folder of the file when the entity names no repository, and says so', () => {
    expect(place({})).toEqual({
      isHere: true,
      folder: 'services/shop',
      isDerived: true,
      repositories: 1,
    });
  });

  it.each([
    [{ 'github.com/project-slug': 'shop/web' }],
    [{ 'backstage.io/source-location': 'url:https://github.com/shop/web/' }],
  ])('finds the code here when %j names this repository', annotations => {
    expect(place(annotations)).toMatchObject({
      isHere: true,
      folder: 'services/shop',
      isDerived: false,
    });
  });

  it('takes the folder that a source location names', () => {
    expect(
      place({
        'github.com/project-slug': 'shop/web',
        'backstage.io/source-location':
          'url:https://github.com/shop/web/tree/main/code/shop/',
      }),
    ).toMatchObject({ isHere: true, folder: 'code/shop' });
  });

  it('does not take the repository of the catalog files for that of the code', () => {
    expect(place({ 'github.com/project-slug': 'shop/backend' })).toEqual({
      isHere: false,
      repository: 'https://github.com/shop/backend',
    });
    expect(
      place({}, { repositories: ['https://gitlab.com/shop/backend'] }),
    ).toMatchObject({ isHere: false });
  });

  it('counts the repositories of an answer, of which this is one', () => {
    expect(
      place(
        { 'readiness/repositories': 'x' },
        {
          repositories: [
            'https://github.com/shop/other',
            'https://github.com/shop/web',
          ],
        },
      ),
    ).toMatchObject({ isHere: true, isDerived: false, repositories: 2 });
  });

  it('lets only code show that it is here when nobody knows which repository this is', () => {
    expect(
      place(
        { 'github.com/project-slug': 'shop/backend' },
        { origin: '/srv/x' },
      ),
    ).toMatchObject({ isHere: true, isDerived: true });
  });
});
