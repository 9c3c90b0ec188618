// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join } from 'node:path';

// eslint-disable-next-line no-restricted-syntax
const FOLDER = __dirname;

/** The bundled reader, beside the bundled program: see src/checkout/readerFile.ts. @internal */
export const readerFile: string | undefined = join(
  FOLDER,
  'reader',
  'index.cjs',
);
