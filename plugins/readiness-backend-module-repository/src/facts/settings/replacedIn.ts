// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { fileKind } from './fileKind';
import { isOfTools } from './isOfTools';

/** A name of one word (`password`) is that of many settings. */
const LONG_NAME = /^[A-Za-z]+(?:_[A-Za-z\d]+)+$/;
const RUNTIME = /(?:^|\/)config\/runtime\.exs$/i;
const READS_ENVIRONMENT =
  /environ|getenv|process\.env|\bENV\b|get_env|fetch_env|\benv\s*\(|secrets?\b/i;

/**
 * Tells whether production does not use what a file holds: its own settings read the same name from the environment, or a
 * key is mounted by a compose file for developers.
 * @internal
 */
export function replacedIn(
  scope: Scope,
): (path: string, name: string | undefined) => boolean {
  let ofProduction: { path: string; lines: string[] }[] | undefined;
  let compose: string[] | undefined;
  return (path, name) => {
    const inner = withinFolder(scope, path);
    if (fileKind(inner) === 'key') {
      compose ??= scope.files
        .filter(
          one =>
            /\.ya?ml$/i.test(one.path) &&
            /compose/i.test(one.path) &&
            isOfTools(withinFolder(scope, one.path)),
        )
        .map(({ text }) => text);
      const folder = inner.slice(0, inner.lastIndexOf('/'));
      return (
        folder !== '' && compose.some(text => text.includes(`./${folder}`))
      );
    }
    if (name === undefined || !LONG_NAME.test(name)) {
      return false;
    }
    ofProduction ??= scope.files
      .map(file => ({ ...file, inner: withinFolder(scope, file.path) }))
      .filter(
        file =>
          fileKind(file.inner) === 'code' &&
          (environmentOf(file.inner) === 'production' ||
            RUNTIME.test(file.inner)),
      )
      .map(file => ({
        path: file.path,
        lines: file.text
          .split('\n')
          .filter(line => READS_ENVIRONMENT.test(line)),
      }));
    return ofProduction.some(
      file =>
        file.path !== path &&
        file.lines.some(line => line.trimStart().startsWith(name)),
    );
  };
}
