// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/*
 * Takes the place of the file of this name of the repository module in the packed program: see scripts/build.mjs.
 */

let texts: Record<string, string> | undefined;

/** The text of a license of the SPDX list: all of them are in one compressed file. @internal */
export function licenseText(id: string): string {
  texts ??= JSON.parse(
    brotliDecompressSync(
      // eslint-disable-next-line no-restricted-syntax
      readFileSync(join(__dirname, 'licenses.json.br')),
    ).toString('utf8'),
  ) as Record<string, string>;
  return texts[id];
}
