// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, mkdirSync, mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import {
  readPack,
  removeLeftPacks,
  withTemporaryFile,
  writePack,
} from './filePack';

const { signal } = new AbortController();

function packed(files: Record<string, string>, paths = Object.keys(files)) {
  return {
    files: Object.entries(files).map(([path, text]) => ({
      path,
      content: async () => Buffer.from(text),
    })),
    paths,
    isPartial: false,
    signal,
  };
}

function withPack<T>(
  repository: ReturnType<typeof packed>,
  read: (file: string) => Promise<T>,
): Promise<T> {
  return withTemporaryFile(async file => {
    await writePack(file, repository);
    return read(file);
  });
}

describe('a pack of files', () => {
  it('gives back the paths and texts that went in, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ unit: 'grapheme', minLength: 1 }),
          fc
            .string({ unit: 'grapheme' })
            .filter(text => !text.includes('\u0000')),
        ),
        fc.array(fc.string()),
        fc.boolean(),
        async (files, others, isPartial) => {
          const paths = [...Object.keys(files), ...others];
          const read = await withPack(
            { ...packed(files, paths), isPartial },
            file => readPack({ file, etag: 'sha1' }),
          );
          expect(read).toEqual({
            files: Object.entries(files).map(([path, text]) => ({
              path,
              text,
            })),
            paths,
            isPartial,
            etag: 'sha1',
          });
        },
      ),
      propertyRuns(50),
    );
  });

  it('leaves out what is no text', async () => {
    const read = await withPack(
      packed({ a: 'text', b: 'no\u0000text' }),
      file => readPack({ file, etag: '' }),
    );
    expect(read.files).toEqual([{ path: 'a', text: 'text' }]);
    expect(read.paths).toEqual(['a', 'b']);
  });

  it('is removed when it was read, and when reading it failed', async () => {
    const seen: string[] = [];
    await withPack(packed({ a: '' }), async file => seen.push(file));
    await expect(
      withPack(packed({ a: '' }), async file => {
        seen.push(file);
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(seen).toHaveLength(2);
    expect(seen.map(file => existsSync(dirname(file)))).toEqual([false, false]);
  });

  it('is removed by a later backend when its own was killed', async () => {
    const [left, young, other] = [
      'readiness-pack-',
      'readiness-pack-',
      'other-',
    ].map(prefix => mkdtempSync(join(tmpdir(), prefix)));
    mkdirSync(join(left, 'inside'));
    const hoursAgo = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(left, hoursAgo, hoursAgo);
    utimesSync(other, hoursAgo, hoursAgo);
    await removeLeftPacks(Date.now());
    expect([left, young, other].map(existsSync)).toEqual([false, true, true]);
  });
});
