// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dirname, resolve } from 'path';
import { builtInChecklistPath, builtInChecklists } from './builtInChecklists';

function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/**
 * Finds the file or URL that an `extends` names: the id of a built-in checklist, a URL, or a file relative to the one
 * that names it.
 * @returns Undefined for a word that is not a built-in checklist.
 * @internal
 */
export function resolveTarget(
  target: string,
  from: string,
): string | undefined {
  if (builtInChecklists.includes(target)) {
    return builtInChecklistPath(target);
  }
  if (isUrl(target)) {
    return target;
  }
  if (!/\.ya?ml$/i.test(target)) {
    return undefined;
  }
  return isUrl(from)
    ? new URL(target, from).toString()
    : resolve(dirname(from), target);
}
