// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

const root = resolvePackagePath('readiness-test', '..');

/** Where the labels are. */
export const LABELS = resolve(root, 'test/corpus/labels');

/** The folder with snapshots of repositories, or undefined where there is none; `READINESS_CORPUS` names another. */
export function corpusFolder(): string | undefined {
  const folder = resolve(root, process.env.READINESS_CORPUS || '../.mirror');
  return existsSync(folder) ? folder : undefined;
}
