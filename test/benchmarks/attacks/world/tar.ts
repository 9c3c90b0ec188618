// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** An entry of an archive, as hostile as one likes: paths are written as they are. */
export interface TarEntry {
  path: string;
  /** Default: none. */
  content?: string;
  /** Zeros instead of a content, bytes. */
  zeros?: number;
  /** Makes it a symbolic link, or with `isHard` a hard one. */
  linkTo?: string;
  isHard?: boolean;
}

const BLOCK = 512;
const CHUNK = Buffer.alloc(1 << 20);

function header(name: string, size: number, type: string, link = ''): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('14000000000\0', 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write(link, 157, 100);
  block.write('ustar\x0000', 257);
  let sum = 0;
  for (const byte of block) {
    sum += byte;
  }
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

function typeOf({ linkTo, isHard }: TarEntry): string {
  if (linkTo === undefined) {
    return '0';
  }
  return isHard ? '1' : '2';
}

/** The bytes of an archive, in chunks, without ever holding all of it. Paths may be of any length (GNU's way). */
export function* tar(entries: Iterable<TarEntry>): Generator<Buffer> {
  for (const entry of entries) {
    const { path, content = '', zeros = 0, linkTo } = entry;
    const name = Buffer.from(path);
    if (name.length > 100) {
      yield header('././@LongLink', name.length + 1, 'L');
      yield Buffer.concat([name, Buffer.alloc(1), padding(name.length + 1)]);
    }
    const bytes = Buffer.from(content);
    const size = bytes.length + zeros;
    const shortName = name.subarray(0, 100).toString('latin1');
    yield header(shortName, size, typeOf(entry), linkTo);
    yield bytes;
    for (let left = zeros; left > 0; left -= CHUNK.length) {
      yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
    }
    yield padding(size);
  }
  yield Buffer.alloc(2 * BLOCK);
}
