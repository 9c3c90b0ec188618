// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { LocalFolders } from '../../client/files/LocalFolders';
import { placeOf } from './placeOf';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      github: [{ host: 'ghe.test', apiBaseUrl: 'https://ghe.test/api/v3' }],
      gitlab: [
        { host: 'gitlab.test', apiBaseUrl: 'https://gitlab.test/api/v4' },
      ],
    },
  }),
);
const SOURCE = 'backstage.io/source-location';
const MANAGED = 'backstage.io/managed-by-location';

function place(
  annotations: Record<string, string>,
  options: { repositories?: string[]; local?: string[]; hosts?: string[] } = {},
) {
  const { repositories, local = [], hosts } = options;
  return placeOf(
    {
      entityRef: 'component:default/shop',
      entity: { kind: 'Component', metadata: { name: 'shop', annotations } },
      answers: repositories ? { repositories } : {},
    },
    { integrations, localFolders: new LocalFolders(local), hosts },
  );
}

describe('placeOf', () => {
  it.each<[string, string, string]>([
    [
      'url:https://github.com/Shop/Web/tree/main/services/a/',
      'https://github.com/shop/web/tree/main',
      'services/a',
    ],
    [
      'url:https://github.com/shop/web/blob/main/services/b/catalog-info.yaml',
      'https://github.com/shop/web/tree/main',
      'services/b',
    ],
    ['https://github.com/shop/web.git', 'https://github.com/shop/web', ''],
    ['url:https://github.com/shop/web/', 'https://github.com/shop/web', ''],
    ['url:https://ghe.test/shop/web', 'https://ghe.test/shop/web', ''],
    [
      'url:https://gitlab.test/Shop/team/web/-/tree/v1/a/',
      'https://gitlab.test/shop/team/web/-/tree/v1',
      'a',
    ],
    [
      'url:https://gitlab.test/shop/web/blob/main/a/catalog-info.yaml',
      'https://gitlab.test/shop/web/-/tree/main',
      'a',
    ],
    [
      'url:https://bitbucket.org/shop/web/src/main/catalog-info.yaml',
      'https://bitbucket.org/shop/web/src/main',
      '',
    ],
  ])('%s', (location, key, folder) => {
    expect(place({ [SOURCE]: location })).toMatchObject({ key, folder });
    expect(place({ [MANAGED]: location })).toMatchObject({ key, folder });
  });

  it.each([
    'url:https://elsewhere.test/shop/web',
    'url:https://github.com/shop',
    'url:https://me:word@github.com/shop/web',
    'url:ftp://github.com/shop/web',
    'url:https://github.com/a%2Fb/web',
    'file:/etc/passwd',
    'file://host/x',
    'nonsense',
  ])('has nothing to look at in %s', location => {
    expect(place({ [SOURCE]: location })).toBeUndefined();
  });

  it('believes what is said before what is derived', () => {
    const central = {
      [SOURCE]: 'url:https://github.com/shop/catalog/tree/main/all/',
      [MANAGED]: 'url:https://github.com/shop/catalog/blob/main/all/x.yaml',
    };
    const slug = { 'github.com/project-slug': 'shop/web' };
    expect(place(central)?.key).toBe(
      'https://github.com/shop/catalog/tree/main',
    );
    expect(place({ ...central, ...slug })?.key).toBe(
      'https://github.com/shop/web',
    );
    expect(
      place(central, { repositories: ['https://gitlab.test/shop/cart'] })?.key,
    ).toBe('https://gitlab.test/shop/cart');
    // On a host that cannot be read: nobody is judged by the repository of the catalog files
    const unread = { repositories: ['https://git.example.com/shop/cart'] };
    expect(place(central, unread)).toBeUndefined();
    expect(place({ ...central, ...slug }, unread)?.key).toBe(
      'https://github.com/shop/web',
    );
    // The owner's own answer comes first
    expect(
      place(
        { ...central, ...slug, 'readiness/repositories': 'x' },
        { repositories: ['https://bitbucket.org/shop/cart'] },
      )?.key,
    ).toBe('https://bitbucket.org/shop/cart');
    // The same repository: the derived one knows the folder
    expect(
      place({ ...central, 'github.com/project-slug': 'Shop/catalog' })?.folder,
    ).toBe('all');
    expect(
      place(central, { repositories: ['x', 'https://github.com/shop/catalog'] })
        ?.folder,
    ).toBe('all');
    // Written by hand: behind a slug, before links
    const byHand = {
      ...central,
      [SOURCE]: 'url:https://github.com/shop/own/tree/main/a/',
    };
    const own = { key: 'https://github.com/shop/own/tree/main', folder: 'a' };
    expect(place({ ...byHand, ...slug })?.key).toBe(
      'https://github.com/shop/web',
    );
    expect(
      place({ ...byHand, 'github.com/project-slug': 'shop/own' }),
    ).toMatchObject(own);
    expect(
      place(byHand, { repositories: ['https://gitlab.test/shop/cart'] }),
    ).toMatchObject(own);
    expect(place(slug)?.key).toBe('https://github.com/shop/web');
    expect(
      place({ [MANAGED]: 'url:https://ghe.test/shop/catalog', ...slug })?.key,
    ).toBe('https://ghe.test/shop/web');
    expect(place({ 'github.com/project-slug': '../x' })).toBeUndefined();
  });

  it('knows which place is only that of the catalog file', () => {
    const url = 'url:https://github.com/shop/web/blob/main/catalog-info.yaml';
    expect(place({ [MANAGED]: url })?.isDerived).toBe(true);
    expect(
      place({ [MANAGED]: url, 'github.com/project-slug': 'shop/web' }),
    ).toMatchObject({ key: 'https://github.com/shop/web/tree/main' });
    expect(
      place({ [MANAGED]: url, 'github.com/project-slug': 'shop/web' })
        ?.isDerived,
    ).toBeUndefined();
  });

  it.each<[Record<string, string>, string]>([
    [
      { 'gitlab.com/project-slug': 'shop/team/web' },
      'https://gitlab.com/shop/team/web',
    ],
    [
      {
        'gitlab.com/project-slug': 'shop/web',
        'gitlab.com/instance': 'gitlab.test',
      },
      'https://gitlab.test/shop/web',
    ],
    [
      { 'bitbucket.org/project-slug': 'shop/web' },
      'https://bitbucket.org/shop/web',
    ],
    [
      {
        'dev.azure.com/project-repo': 'Shop Team/web',
        'dev.azure.com/host-org': 'dev.azure.com/acme',
      },
      'https://dev.azure.com/acme/Shop%20Team/_git/web',
    ],
    [
      {
        'dev.azure.com/project-repo': 'shop/web',
        [MANAGED]:
          'url:https://dev.azure.com/acme/platform/_git/catalog?path=/all.yaml',
      },
      'https://dev.azure.com/acme/shop/_git/web',
    ],
  ])('reads the repository that %j names', (annotations, key) => {
    expect(
      place({
        [MANAGED]: 'url:https://github.com/shop/catalog/blob/main/all.yaml',
        ...annotations,
      })?.key,
    ).toBe(key);
  });
});

describe('local folders', () => {
  let base: string;
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-place-')));
    for (const folder of [
      'src/web/services/a',
      'src/git/.git',
      'src/git/x',
      'outside/secret',
    ]) {
      mkdirSync(join(base, folder), { recursive: true });
    }
    symlinkSync(join(base, 'outside'), join(base, 'src/link'));
    writeFileSync(join(base, 'src/web/catalog-info.yaml'), '');
  });
  afterEach(() => rmSync(base, { recursive: true }));

  it('are read in the place of the repository that the owner answers', () => {
    const allowed = join(base, 'src');
    expect(
      place(
        {
          [MANAGED]: 'url:https://github.com/shop/catalog/blob/main/x.yaml',
          [SOURCE]: `file:${join(base, 'src/web')}`,
          'readiness/repositories': 'x',
        },
        { repositories: ['https://github.com/shop/web'], local: [allowed] },
      ),
    ).toMatchObject({ type: 'local', root: `${base}/src/web` });
  });

  it('are repositories below what is allowed, and nowhere else', () => {
    const at = (path: string, local = [join(base, 'src')]) =>
      place({ [MANAGED]: `file:${join(base, path)}` }, { local });
    expect(at('src/web/catalog-info.yaml')).toEqual({
      type: 'local',
      isDerived: true,
      key: `file:${base}/src/web`,
      root: `${base}/src/web`,
      folder: '',
    });
    expect(at('src/web/services/a/catalog-info.yaml')).toMatchObject({
      key: `file:${base}/src/web`,
      folder: 'services/a',
    });
    expect(at('src/git/x/c.yaml')).toMatchObject({
      key: `file:${base}/src/git`,
      folder: 'x',
    });
    expect(at('src/all.yaml')).toMatchObject({ key: `file:${base}/src` });
    expect(
      place(
        { [SOURCE]: `file://${base}/src/git/x/` },
        { local: [`${base}/src`] },
      ),
    ).toMatchObject({ folder: 'x' });
    for (const path of [
      'outside/c.yaml',
      'src/../outside/c.yaml',
      'src/link/secret/c.yaml',
      'src/none/c.yaml',
    ]) {
      expect(at(path)).toBeUndefined();
    }
    // A name that begins alike is another folder
    expect(at('src/web/c.yaml', [join(base, 'src/we')])).toBeUndefined();
    expect(at('src/web/c.yaml', [])).toBeUndefined();
    expect(at('src/web/c.yaml', [`${base}/missing`])).toBeUndefined();
  });

  it('keeps to the hosts that are allowed', () => {
    const given = { [SOURCE]: 'url:https://GHE.test/shop/web' };
    expect(place(given, { hosts: ['ghe.test'] })).toBeDefined();
    expect(place(given, { hosts: ['github.com'] })).toBeUndefined();
    expect(place(given, { hosts: [] })).toBeUndefined();
    expect(
      place({}, { repositories: ['https://github.com/a/b'], hosts: [] }),
    ).toBeUndefined();
    const folder = realpathSync(tmpdir());
    expect(
      place({ [SOURCE]: `file:${folder}` }, { local: [folder], hosts: [] }),
    ).toMatchObject({ type: 'local' });
  });
});
