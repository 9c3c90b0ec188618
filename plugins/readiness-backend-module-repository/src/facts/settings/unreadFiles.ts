// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import { isLeftOut } from '../wantedAs';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { fileKind, isUnreadKind } from './fileKind';

/**
 * Files of a service that can hold a value and were not read: too large, no text, beyond the limits, or of a language that is
 * not read here. One text each.
 * @internal
 */
export function unreadFiles(scope: Scope): string[] {
  const read = new Set(scope.files.map(({ path }) => path));
  const unread: string[] = [];
  for (const path of scope.paths) {
    const inner = withinFolder(scope, path);
    const isOther = isUnreadKind(inner);
    const isUnread = isOther || (!read.has(path) && fileKind(inner));
    if (isUnread && !isLeftOut(inner) && isDeployed(inner)) {
      const why = isOther
        ? 'of a kind that is not read'
        : 'too large or not a text';
      unread.push(`${path}, ${why}`);
    }
  }
  return unread;
}
