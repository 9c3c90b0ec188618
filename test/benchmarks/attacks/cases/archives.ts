// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { gzipSync } from 'node:zlib';
import type { TarEntry } from '../world/tar';
import { tar } from '../world/tar';
import { repositoryAttack } from './repositoryAttack';

/** In a file that no portal may read. */
const OUTSIDE = 'password-of-the-machine-1f9c';
const DEEP = Array(512).fill('a').join('/');
const DRIP_MS = 1_000;

function* count(
  files: number,
  entry: (index: number) => TarEntry,
): Generator<TarEntry> {
  for (let index = 0; index < files; index++) {
    yield entry(index);
  }
}

/** Archives and folders of hostile size, shape and slowness. */
export const archiveAttacks = [
  repositoryAttack({
    name: 'many-folders',
    what: 'H4: a service 512 folders down in a repository of 11,000 files',
    folder: DEEP,
    remote: () => ({
      *entries() {
        yield* count(11_000, index => ({
          path: `src/module${index}.py`,
          content: 'A = 1\n',
        }));
        yield { path: `${DEEP}/settings.py`, content: 'A = 1\n' };
      },
    }),
  }),
  repositoryAttack({
    name: 'dripping-archive',
    what: 'H6: an archive of which a byte comes each second, beside six honest repositories of its host',
    patience: 45,
    remote: () => ({
      send(response) {
        const bytes = gzipSync(
          Buffer.concat([...tar([{ path: 'a/b.py', content: 'A = 1\n' }])]),
        );
        let sent = 0;
        const timer = setInterval(() => {
          response.write(bytes.subarray(sent, ++sent));
        }, DRIP_MS);
        response.on('close', () => clearInterval(timer));
      },
    }),
  }),
  repositoryAttack({
    name: 'links-and-dots',
    what: 'an archive and a folder with links, absolute paths and ".." that lead out',
    files: () => ({ 'settings.py': 'A = 1\n', 'sub/config.py': 'A = 1\n' }),
    afterLocal(world, name) {
      const outside = world.outside('outside.py', `KEY = "${OUTSIDE}"\n`);
      world.link(name, 'config.py', outside);
      world.link(name, 'LICENSE', outside);
      world.link(name, 'charts', '/etc');
      world.link(name, 'sub/loop', '..');
    },
    remote: world => ({
      *entries() {
        const outside = world.outside('outside.py', `KEY = "${OUTSIDE}"\n`);
        yield { path: 'settings.py', content: 'A = 1\n' };
        yield { path: 'config.py', linkTo: outside };
        yield { path: 'LICENSE', linkTo: outside };
        yield { path: 'secrets.py', linkTo: outside, isHard: true };
        yield { path: 'up', linkTo: '../../..' };
        yield { path: 'up/settings.py', content: 'A = 1\n' };
        yield { path: '../../../outside.py', content: 'A = 1\n' };
        yield { path: '/tmp/settings.py', content: 'A = 1\n' };
        yield { path: '__proto__/settings.py', content: 'A = 1\n' };
      },
    }),
    async check(arena, refs) {
      for (const ref of refs) {
        const detail = JSON.stringify(await arena.detail(ref));
        arena.expect(!detail.includes(OUTSIDE), 'a file outside was read');
      }
      const stored = await arena.victim.ask<string>({ dump: true });
      arena.expect(!stored.includes(OUTSIDE), 'a file outside is stored');
    },
  }),
  repositoryAttack({
    name: 'many-files',
    what: 'an archive of 100,000 small files',
    remote: () => ({
      entries: () =>
        count(100_000, index => ({
          path: `src/folder${index % 500}/module${index}.py`,
          content: 'A = 1\n',
        })),
    }),
  }),
  repositoryAttack({
    name: 'large-files',
    what: 'an archive with files of 300 MB, which packed are 300 kB each',
    remote: () => ({
      *entries() {
        yield { path: 'settings.py', zeros: 300 * 2 ** 20 };
        yield { path: 'data.bin', zeros: 300 * 2 ** 20 };
        yield { path: 'config.py', content: 'A = 1\n' };
      },
    }),
  }),
  repositoryAttack({
    name: 'full-repository',
    what: 'as many files of the largest size as are read, all of them YAML',
    remote: () => ({
      entries: () =>
        count(60, index => ({
          path: `manifests/deployment${index}.yaml`,
          content: `kind: Deployment\nitems:\n${'- { a: b, c: [d, e], f: { g: h } }\n'.repeat(
            14_000,
          )}`,
        })),
    }),
  }),
];
