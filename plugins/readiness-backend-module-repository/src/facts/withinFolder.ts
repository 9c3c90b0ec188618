// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Scope } from './types';

/**
 * A path as seen from the service's folder: a service that is called `demo` is not a demonstration.
 * @internal
 */
export function withinFolder(scope: Scope, path: string): string {
  const prefix = `${scope.folder}/`;
  return scope.folder && path.startsWith(prefix)
    ? path.slice(prefix.length)
    : path;
}
