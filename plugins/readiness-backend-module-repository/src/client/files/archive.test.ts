// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { create } from 'tar';
import { fetchArchive } from './fetchArchive';
import { readArchive } from './readArchive';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-archive-'));
  file = join(folder, 'archive');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Buffer) {
  const target = join(folder, 'web-sha1', path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, content);
}

function pack(gzip = true) {
  create({ cwd: folder, gzip, sync: true, file }, ['web-sha1']);
}

describe('readArchive', () => {
  it.each([true, false])(
    'gives wanted texts and the paths of all, packed: %p',
    async gzip => {
      write('config/app.yaml', 'a: 1');
      write('photo.jpg', 'x');
      write('config/binary.yaml', Buffer.from([1, 0, 2]));
      write('node_modules/x/package.json', '{}');
      pack(gzip);
      expect(await readArchive({ file, etag: 'sha1' })).toEqual({
        files: [{ path: 'config/app.yaml', text: 'a: 1' }],
        paths: expect.arrayContaining([
          'config/app.yaml',
          'config/binary.yaml',
          'photo.jpg',
        ]),
        isPartial: false,
        etag: 'sha1',
      });
    },
  );

  it('leaves out links of both kinds', async () => {
    write('settings.py', 'A = 1');
    symlinkSync('/etc/passwd', join(folder, 'web-sha1/config.yaml'));
    linkSync(
      join(folder, 'web-sha1/settings.py'),
      join(folder, 'web-sha1/settings.yaml'),
    );
    pack();
    const { files } = await readArchive({ file, etag: '' });
    expect(files).toEqual([{ path: 'settings.py', text: 'A = 1' }]);
  });

  it('gives up on an archive that unpacks to a thousand times its size', async () => {
    write('settings.yaml', Buffer.alloc(64 * 1024 * 1024));
    pack(false);
    writeFileSync(file, gzipSync(readFileSync(file)));
    expect(statSync(file).size).toBeLessThan(100_000);
    await expect(readArchive({ file, etag: '' })).rejects.toMatchObject({
      name: 'RepositoryTooLargeError',
    });
  });

  it.each(['', '<html>Sign in</html>', 'x'.repeat(2_000)])(
    'does not take %j for an empty repository',
    async text => {
      writeFileSync(file, text);
      await expect(readArchive({ file, etag: '' })).rejects.toThrow();
    },
  );
});

describe('fetchArchive', () => {
  const { signal } = new AbortController();
  const limits = { bytes: 1_000_000, leastBytes: 1024, stalledAfter: 50 };
  const readerOf = (stream: Readable): UrlReaderService =>
    mockServices.urlReader.mock({
      readTree: async () => ({
        etag: 'sha1',
        archive: async () => stream,
        files: jest.fn(),
        dir: jest.fn(),
      }),
    });
  const fetch = (stream: Readable) =>
    fetchArchive({
      url: 'https://github.test/shop/web',
      urlReader: readerOf(stream),
      file,
      signal,
      limits,
    });

  it('writes what the host gives, for this user only', async () => {
    expect(await fetch(Readable.from([Buffer.from('archive')]))).toBe('sha1');
    const { size, mode } = statSync(file);
    expect(size).toBe(7);
    expect(mode.toString(8)).toMatch(/600$/);
  });

  it('stops a host that gives too much', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(64 * 1024));
      },
    });
    await expect(fetch(endless)).rejects.toMatchObject({
      name: 'RepositoryTooLargeError',
    });
    expect(endless.destroyed).toBe(true);
  });

  it('stops a host that gives next to nothing', async () => {
    const dripping = new PassThrough();
    dripping.write('x');
    await expect(fetch(dripping)).rejects.toThrow(
      'The host gave less than 1 kB in 0.05 seconds.',
    );
    expect(dripping.destroyed).toBe(true);
  });
});
