// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Scope } from '../types';
import { isTestOrExample } from '../isTestOrExample';
import { withinFolder } from '../withinFolder';

/**
 * Whether code of Go that is no test imports a module: go.mod does not tell what only tests need. True when there is no
 * such code to be read, or not all of it.
 * @internal
 */
export function isImported(module: string, scope: Scope): boolean {
  const code = scope.files.filter(
    ({ path }) =>
      path.endsWith('.go') && !isTestOrExample(withinFolder(scope, path)),
  );
  return (
    code.length === 0 ||
    scope.isPartial ||
    code.some(
      ({ text }) =>
        text.includes(`"${module}"`) || text.includes(`"${module}/`),
    )
  );
}
