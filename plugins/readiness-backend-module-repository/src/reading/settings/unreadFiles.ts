// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import { isLeftOut } from '../wantedAs';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { fileKind } from './fileKind';

/**
 * Files of a service that can hold a value and were not read: too large, no text, or beyond the limits. One text each.
 * @internal
 */
export function unreadFiles(scope: Scope): string[] {
  const read = new Set(scope.files.map(({ path }) => path));
  const unread: string[] = [];
  for (const path of scope.paths) {
    if (!read.has(path)) {
      const inner = withinFolder(scope, path);
      if (fileKind(inner) && !isLeftOut(inner) && isDeployed(inner)) {
        unread.push(`${path}, too large or not a text`);
      }
    }
  }
  return unread;
}
