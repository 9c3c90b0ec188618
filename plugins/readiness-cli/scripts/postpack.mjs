// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/* After packing: puts the package.json back that prepack.mjs has changed. */
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package.json', import.meta.url));
renameSync(`${file}-prepack`, file);
