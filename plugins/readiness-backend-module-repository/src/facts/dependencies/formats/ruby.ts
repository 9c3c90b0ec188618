// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';

const GEM = /^gem[ \t(]+["']([\w.-]+)["'](.*)$/;
const SPECIFIED =
  /^[a-z_]\w*\.add_(?:runtime_)?dependency[ \t(]+["']([\w.-]+)["']/;
const OPENS =
  /\bdo\b[ \t]*(?:\|[^|]*\|[ \t]*)?$|^(?:if|unless|case|begin|def)\b/;

const GROUP_NAME = /[ \t,]*(?::(\w+)|["'](\w+)["'])/y;

/** The names in `group: :test`, `:groups => [:development, :test]`, `group :test, "ci" do`, `groups: %i[development test]`. */
function groupsOf(text: string): string[] {
  const at = text.search(/\bgroups?\b/);
  if (at === -1) {
    return [];
  }
  const list = text
    .slice(at)
    .replace(/^groups?/, '')
    .trimStart()
    .replace(/^(?::(?!\w)|=>)/, '')
    .replace(/^[ \t(]+/, '');
  const words = /^%[iw]\[([\w \t]*)\]/.exec(list);
  if (words) {
    return words[1].split(/\s+/);
  }
  const names: string[] = [];
  GROUP_NAME.lastIndex = list.startsWith('[') ? 1 : 0;
  for (
    let match = GROUP_NAME.exec(list);
    match;
    match = GROUP_NAME.exec(list)
  ) {
    names.push(match[1] ?? match[2]);
  }
  return names;
}

const OF_DEVELOPERS =
  /^(?:dev|test|ci|doc|lint|rubocop|local|cucumber|staging|assets$)/;

/** Bundler leaves out groups for development where it is told to; `production` is always there. */
function isElsewhere(text: string): boolean {
  const names = groupsOf(text);
  return names.length > 0 && names.every(name => OF_DEVELOPERS.test(name));
}

/** Gems of a Gemfile, without those for development and tests. @internal */
export function readGemfile(text: string): Dependency[] {
  const found: Dependency[] = [];
  const blocks: boolean[] = [];
  withoutComments(withoutLongLines(text), 'hash')
    .split('\n')
    .forEach((line, index) => {
      const content = line.trim();
      const [, name, rest = ''] = GEM.exec(content) ?? [];
      if (name !== undefined) {
        if (!blocks.includes(true) && !isElsewhere(rest)) {
          found.push({
            name,
            keys: [name.toLowerCase()],
            line: () => index + 1,
          });
        }
      } else if (OPENS.test(content)) {
        blocks.push(/^group\b/.test(content) && isElsewhere(content));
      } else if (/^end\b/.test(content)) {
        blocks.pop();
      }
    });
  return found;
}

/** `add_dependency` of a gem. @internal */
export function readGemspec(text: string): Dependency[] {
  const found: Dependency[] = [];
  withoutComments(withoutLongLines(text), 'hash')
    .split('\n')
    .forEach((line, index) => {
      const name = SPECIFIED.exec(line.trim())?.[1];
      if (name !== undefined) {
        found.push({ name, keys: [name.toLowerCase()], line: () => index + 1 });
      }
    });
  return found;
}
