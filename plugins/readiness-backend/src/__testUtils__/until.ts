// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Waits until something is so that happens by itself, and tries again whenever everything else had its turn: it takes as
 * long as what it waits for, and no longer. The test fails by its own timeout when it never happens.
 * @internal
 */
export async function until(
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  while (!(await isSo())) {
    await nextTurn();
  }
}
