// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import type { Dependency } from '../types';

/** The path of `path version`, as in a block of `require`. */
function pathOf(requirement: string): string | undefined {
  const [path, version = ''] = requirement.split(/\s+/, 2);
  return /^v\d/.test(version) && path.includes('.')
    ? path.replace(/["`]/g, '')
    : undefined;
}

/** A module without its major version: `/v5`, `.v2`. */
function withoutVersion(path: string): string {
  return path.replace(/[/.]v\d+$/, '').toLowerCase();
}

/** `require` of go.mod: what others need is marked as indirect, and `exclude`, `replace`, `tool` require nothing. @internal */
export function readGoMod(text: string): Dependency[] {
  const found: Dependency[] = [];
  let block = '';
  withoutLongLines(text)
    .split('\n')
    .forEach((line, index) => {
      const [code, comment = ''] = line.split('//', 2);
      const content = code.trim();
      if (/^[a-z]+[ \t]*\($/.test(content)) {
        block = content.slice(0, -1).trim();
        return;
      }
      if (content === ')') {
        block = '';
        return;
      }
      const verb = block || (/^[a-z]+(?=\s)/.exec(content)?.[0] ?? '');
      const rest = block ? content : content.slice(verb.length).trim();
      const name = verb === 'require' ? pathOf(rest) : undefined;
      if (name !== undefined && !/^\s*indirect\b/.test(comment)) {
        found.push({
          name,
          keys: [withoutVersion(name)],
          line: () => index + 1,
        });
      }
    });
  return found;
}
