// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CodeOwners } from './codeOwners';

const PATHS = [
  'src/app.py',
  'src/db/models.py',
  'web/index.ts',
  'Dockerfile',
  'README.md',
  'docs/guide.md',
];

function find(
  files: Record<string, string>,
  dialect: 'github' | 'gitlab' = 'github',
) {
  return CodeOwners.find(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    dialect,
  );
}

describe('CodeOwners', () => {
  it.each([
    ['.github/CODEOWNERS', '* @shop/team', true],
    ['docs/CODEOWNERS', '/src/ a@shop.test', true],
    ['CODEOWNERS', '# * @shop/team\n', false],
    ['src/CODEOWNERS', '* @shop/team', undefined],
    ['.gitlab/CODEOWNERS', '* @shop/team', undefined],
  ])('%s with %j names somebody on GitHub: %s', (path, text, expected) => {
    expect(find({ [path]: text })?.namesSomebody).toBe(expected);
  });

  it('is the first one that the host looks for', () => {
    const files = {
      CODEOWNERS: '* @a',
      '.github/CODEOWNERS': '# nobody',
      '.gitlab/CODEOWNERS': '# nobody',
    };
    expect(find(files)?.path).toBe('.github/CODEOWNERS');
    expect(find(files, 'gitlab')?.path).toBe('CODEOWNERS');
  });

  it.each<[string, string, string]>([
    ['everything', '* @a', 'all'],
    ['everything, by a mail address', '* ada@example.com # for all', 'all'],
    ['everything below', '** @a', 'all'],
    ['the documentation', '/docs/ @a', 'none'],
    ['texts', '*.md @a', 'none'],
    ['nobody is named', '*\n/src/', 'none'],
    ['a person without an @', '* ada', 'none'],
    ['one folder', '/src/ @a', 'some'],
    ['one folder without slashes', 'src @a', 'some'],
    ['all folders, one by one', 'src @a\n/web/ @b\nDockerfile @c', 'all'],
    ['the last line takes it back', '* @a\n*', 'none'],
    ['the last line takes a part back', '* @a\n/src/db/', 'some'],
    ['the last line takes texts back', '* @a\n*.md\n/docs/', 'all'],
    [
      'only what is right in a folder',
      '/src/* @a\n/web @b\n/Dockerfile @c',
      'some',
    ],
    ['folders of a name anywhere', '**/db @a', 'some'],
    ['extensions', '*.py @a\n*.ts @a\nDocker?ile @a', 'all'],
    ['a path with spaces', '/my\\ folder/ @a', 'none'],
    ['empty', '', 'none'],
  ])('on GitHub, of %s: %s', (_, text, expected) => {
    expect(find({ CODEOWNERS: text })?.ownershipOf(PATHS)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['everything', '* @group', 'all'],
    ['a folder anywhere', 'db/ @a', 'some'],
    ['a name is no folder', 'src @a', 'none'],
    ['a section', '[Code] @a\nsrc/\nweb/\nDockerfile', 'all'],
    ['a section with a number', '[Code][2] @a\n*', 'all'],
    ['an optional section', '^[Code] @a\n*', 'none'],
    ['an optional section beside a part', '/src/ @b\n^[Code] @a\n*', 'some'],
    ['a section without owners', '[Code]\n*', 'none'],
    [
      'sections do not take back from each other',
      '[A]\n* @a\n[B]\n/src/',
      'all',
    ],
    ['what is excluded', '* @a\n!src/db/', 'some'],
    ['roles', '* @@maintainer', 'all'],
  ])('on GitLab, of %s: %s', (_, text, expected) => {
    const owners = find({ CODEOWNERS: text }, 'gitlab');
    expect(owners?.ownershipOf(PATHS)).toBe(expected);
  });

  it('gives up where there is too much, and takes no longer for it', () => {
    const long = find({
      CODEOWNERS: Array.from({ length: 5000 }, (_, at) => `/a${at}/ @a`).join(
        '\n',
      ),
    });
    const paths = Array.from({ length: 50_000 }, (_, at) => `b/${at}.py`);
    const deep = `${'a*'.repeat(400)}b`;
    const start = performance.now();
    expect(long?.ownershipOf(paths)).toBeUndefined();
    expect(
      find({ CODEOWNERS: `${deep} @a` })?.ownershipOf([
        `${'a'.repeat(3000)}`,
        `${'**/'.repeat(200)}x`,
      ]),
    ).toBe('none');
    expect(
      find({ CODEOWNERS: `/${'**/'.repeat(200)}z @a` })?.ownershipOf([
        `${'x/'.repeat(400)}y`,
      ]),
    ).toBe('none');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
