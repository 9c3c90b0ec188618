// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import type { CatalogFile } from 'backstage-plugin-readiness-node/proposal';
import { LocalFiles } from './LocalFiles';

const TEXT = 'kind: Component\n';

function fileAt(url: string): CatalogFile {
  return { type: 'file', url, host: '', path: url.split('/').pop()! };
}

describe('LocalFiles', () => {
  const directory = createMockDirectory();
  let folder: string;
  let outside: string;
  let files: LocalFiles;

  beforeEach(() => {
    directory.clear();
    folder = join(directory.path, 'catalog');
    outside = join(directory.path, 'secret.yaml');
    mkdirSync(join(folder, 'shop'), { recursive: true });
    mkdirSync(join(directory.path, 'catalog-2'));
    writeFileSync(join(folder, 'shop/catalog-info.yaml'), TEXT);
    writeFileSync(outside, TEXT);
    writeFileSync(join(directory.path, 'catalog-2/other.yaml'), TEXT);
    files = new LocalFiles([folder]);
  });

  it('replaces a file below its folder, with its mode, and leaves nothing beside it', async () => {
    const path = join(folder, 'shop/catalog-info.yaml');
    chmodSync(path, 0o640);
    expect(await files.read(fileAt(path))).toBe(TEXT);
    await files.write(fileAt(path), { before: TEXT, text: 'new' });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(lstatSync(path).mode % 0o1000).toBe(0o640);
    expect(readdirSync(join(folder, 'shop'))).toEqual(['catalog-info.yaml']);
  });

  it('leaves a file alone that was changed since it was read', async () => {
    const path = join(folder, 'shop/catalog-info.yaml');
    writeFileSync(path, 'by somebody else');
    await expect(
      files.write(fileAt(path), { before: TEXT, text: 'new' }),
    ).rejects.toThrow('was changed a moment ago');
    expect(readFileSync(path, 'utf8')).toBe('by somebody else');
  });

  it.each([
    ['a file outside', () => outside],
    ['a path with dots', () => `${folder}/shop/../../secret.yaml`],
    [
      'a folder whose name begins like its own',
      () => join(directory.path, 'catalog-2/other.yaml'),
    ],
    [
      'a link to a file outside',
      () => {
        symlinkSync(outside, join(folder, 'link.yaml'));
        return join(folder, 'link.yaml');
      },
    ],
    [
      'a link to a file inside',
      () => {
        symlinkSync(
          join(folder, 'shop/catalog-info.yaml'),
          join(folder, 'link.yaml'),
        );
        return join(folder, 'link.yaml');
      },
    ],
    [
      'a file behind a linked folder',
      () => {
        symlinkSync(join(directory.path, 'catalog-2'), join(folder, 'linked'));
        return join(folder, 'linked/other.yaml');
      },
    ],
    ['the folder itself', () => folder],
  ])('refuses %s', async (_what, path) => {
    const file = fileAt(path());
    await expect(files.read(file)).rejects.toThrow(
      'not among those that may be written',
    );
    await expect(
      files.write(file, { before: TEXT, text: 'new' }),
    ).rejects.toThrow('not among those that may be written');
    expect(readFileSync(outside, 'utf8')).toBe(TEXT);
  });

  it('refuses everything without a folder, and what is no text file', async () => {
    await expect(
      new LocalFiles([]).read(fileAt(join(folder, 'shop/catalog-info.yaml'))),
    ).rejects.toThrow('not among those that may be written');
    mkdirSync(join(folder, 'folder.yaml'));
    await expect(
      files.read(fileAt(join(folder, 'folder.yaml'))),
    ).rejects.toThrow('is no file');
    await expect(files.read(fileAt(join(folder, 'gone.yaml')))).rejects.toThrow(
      'is not there any more',
    );
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0xe9, 0x0a]));
    await expect(
      files.read(fileAt(join(folder, 'latin.yaml'))),
    ).rejects.toThrow('is not UTF-8');
    writeFileSync(join(folder, 'large.yaml'), '#'.repeat(5_000_000));
    await expect(
      files.read(fileAt(join(folder, 'large.yaml'))),
    ).rejects.toThrow('larger than 4 MB');
  });
});
