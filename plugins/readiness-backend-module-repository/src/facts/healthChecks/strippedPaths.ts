// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { withoutLongLines } from '../withoutLongLines';

const STRIPS =
  /strip[-_]?(?:prefix|path)|rewrite-target|prefix_?rewrite|ReplacePrefixMatch|root[-_]path|SCRIPT_NAME|\brewrite: ["']?\//i;
const PREFIX =
  /(?:\b(?:path|prefix|value|replacePrefixMatch|root[-_]path|SCRIPT_NAME)["']?(?:: |=| )["'`]?|PathPrefix\(["'`]|- ["']?)(\/[\w./-]+)/gi;
const MOST = 10;

/**
 * Prefixes that a proxy in the repository takes off a path before it calls the service, so that `/health` of the container
 * is `/shop/health` for everybody else.
 * @internal
 */
export function strippedPaths(scope: Scope): string[] {
  const found = new Set<string>();
  for (const { path, text } of scope.files) {
    if (
      /\.(?:ya?ml|json)$/i.test(path) &&
      isDeployed(withinFolder(scope, path)) &&
      STRIPS.test(text)
    ) {
      for (const [, prefix] of withoutLongLines(text).matchAll(PREFIX)) {
        if (found.size < MOST) {
          found.add(prefix);
        }
      }
    }
  }
  return [...found];
}
