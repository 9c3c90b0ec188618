// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { relative, sep } from 'node:path';

/**
 * A path as messages and reports have it: from the working directory, with `/` on every system. One outside stays absolute
 * if it would begin with many `..`.
 * @internal
 */
export function toShownPath(absolutePath: string, cwd: string): string {
  const path = relative(cwd, absolutePath) || '.';
  const shown = path.startsWith(`..${sep}..${sep}..`) ? absolutePath : path;
  return shown.split(sep).join('/');
}
