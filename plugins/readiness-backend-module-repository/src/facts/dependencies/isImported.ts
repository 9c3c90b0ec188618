// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import type { Ecosystem } from './types';

/** Where code names what it uses as it is listed. */
const NAMING: Partial<
  Record<Ecosystem, { ending: string; marks: (name: string) => string[] }>
> = {
  go: {
    ending: '.go',
    marks: name => {
      const path = name.replace(/[/.]v\d+$/, '');
      return [`"${path}"`, `"${path}/`, `"${path}.v`];
    },
  },
  rust: {
    ending: '.rs',
    marks: name => {
      const crate = name.replaceAll('-', '_');
      return [`${crate}::`, `use ${crate}`, `extern crate ${crate}`];
    },
  },
};

/**
 * Whether code that is no test imports a package: go.mod does not tell what only tests need, and what no code names is
 * left over. True for languages that do not tell, and when there is no such code to be read, or not all of it.
 * @internal
 */
export function isImported(
  name: string,
  { ecosystem, scope }: { ecosystem: Ecosystem; scope: Scope },
): boolean {
  const naming = NAMING[ecosystem];
  const code = naming
    ? scope.files.filter(
        ({ path }) =>
          path.endsWith(naming.ending) && isDeployed(withinFolder(scope, path)),
      )
    : [];
  const marks = naming?.marks(name) ?? [];
  return (
    code.length === 0 ||
    scope.isPartial ||
    code.some(({ text }) => marks.some(mark => text.includes(mark)))
  );
}
