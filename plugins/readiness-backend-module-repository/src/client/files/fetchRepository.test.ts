// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { fetchRepository } from './fetchRepository';
import { RepositoryTooLargeError } from './RepositoryTooLargeError';

const URL = 'https://github.test/shop/web';

/** A host whose repository has files of these sizes, and which stops when it is told to. */
function hostWith(sizes: Record<string, number>): UrlReaderService {
  return mockServices.urlReader.mock({
    readTree: async (_, options) => ({
      etag: 'sha1',
      archive: jest.fn(),
      dir: jest.fn(),
      files: async () => {
        const wanted = Object.entries(sizes).filter(([path, size]) =>
          options?.filter?.(path, { size }),
        );
        (options?.signal as unknown as AbortSignal).throwIfAborted();
        return wanted.map(([path]) => ({
          path,
          content: async () => Buffer.from(path),
        }));
      },
    }),
  });
}

describe('fetchRepository', () => {
  const { signal } = new AbortController();

  it('gives wanted files, and the paths of all', async () => {
    const urlReader = hostWith({ 'app.yaml': 10, 'photo.jpg': 1_000 });
    const fetched = await fetchRepository({ url: URL, urlReader, signal });
    expect(fetched).toMatchObject({
      paths: ['app.yaml', 'photo.jpg'],
      etag: 'sha1',
      isPartial: false,
    });
    expect(fetched.files.map(({ path }) => path)).toEqual(['app.yaml']);
  });

  it('stops the host when all files together are too large, wanted or not', async () => {
    const urlReader = hostWith({ 'a.bin': 2 ** 20, 'b.bin': 2 ** 20 });
    const options = { url: URL, urlReader, signal };
    await expect(
      fetchRepository({ ...options, largestArchive: 2 ** 20 }),
    ).rejects.toEqual(
      new RepositoryTooLargeError(
        'The repository has more than 1 MB of files.',
      ),
    );
    await expect(
      fetchRepository({ ...options, largestArchive: 2 ** 21 }),
    ).resolves.toMatchObject({ paths: ['a.bin', 'b.bin'] });
  });
});
