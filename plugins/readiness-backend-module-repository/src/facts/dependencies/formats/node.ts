// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { BrokenFileError } from '../../BrokenFileError';
import { lineAfter } from '../lines';
import { isTable, tableAt } from '../../parseToml';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isTable(value) ? value : {};
  } catch {
    throw new BrokenFileError('is no JSON');
  }
}

/** The packages of `dependencies`: those for development, of hosts and what may be left out are others. @internal */
export function readPackageJson(text: string): Dependency[] {
  return ofSection(text, 'dependencies');
}

/** `require`, with extensions of PHP as `ext-…`; `require-dev` and `suggest` are others. @internal */
export function readComposerJson(text: string): Dependency[] {
  return ofSection(text, 'require');
}

function ofSection(text: string, section: string): Dependency[] {
  const packages = tableAt(parseJson(text), section);
  return Object.entries(packages).map(([written, version]) => {
    // `"db": "npm:pg@8"` installs pg
    const alias =
      typeof version === 'string' ? /^npm:(.+)@/.exec(version)?.[1] : undefined;
    const name = alias ?? written;
    return {
      name,
      keys: [name.toLowerCase()],
      line: () => lineAfter(text, [`"${section}"`, JSON.stringify(written)]),
    };
  });
}

/** `npm:pg@8/lib`, `jsr:@db/postgres@1`, `https://deno.land/x/mysql@v2/mod.ts`, `https://esm.sh/pg@8`. */
function nameOfSpecifier(specifier: string): string | undefined {
  const npm = /^(?:npm|jsr):\/?(.*)$/.exec(specifier)?.[1];
  const url = /^https:\/\/(?:deno\.land\/x|esm\.sh)\/(.*)$/.exec(
    specifier,
  )?.[1];
  const rest = npm ?? url ?? '';
  return /^(?:@[\w.-]+\/)?[\w.-]+/.exec(rest)?.[0];
}

/** `imports` of Deno. @internal */
export function readDenoJson(text: string): Dependency[] {
  const { imports } = parseJson(
    // With a comma after the last item, as JSONC has it
    withoutComments(text, 'slashes').replace(/,(?=\s{0,200}[}\]])/g, ''),
  );
  return Object.values(isTable(imports) ? imports : {})
    .filter(specifier => typeof specifier === 'string')
    .flatMap(specifier => {
      const name = nameOfSpecifier(specifier);
      return name === undefined
        ? []
        : [
            {
              name,
              keys: [name.toLowerCase()],
              line: () => lineAfter(text, ['"imports"', specifier]),
            },
          ];
    });
}
