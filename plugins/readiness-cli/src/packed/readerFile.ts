// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join } from 'node:path';

/** The bundled reader, beside the bundled program: see src/checkout/readerFile.ts. @internal */
// eslint-disable-next-line no-restricted-syntax
export const readerFile: string | undefined = join(
  __dirname,
  'reader',
  'index.cjs',
);
