// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The root of the checkout that a folder is in: the nearest folder with `.git`, which is a file in a worktree or submodule.
 * Undefined when there is none.
 * @internal
 */
export function findCheckout(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      return at;
    }
    if (at === dirname(at)) {
      return undefined;
    }
  }
}
