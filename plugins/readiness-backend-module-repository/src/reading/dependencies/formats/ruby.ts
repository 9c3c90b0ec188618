// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';

const GEM = /^gem[ \t(]+["']([\w.-]+)["'](.*)$/;
const SPECIFIED =
  /^[a-z_]\w*\.add_(?:runtime_)?dependency[ \t(]+["']([\w.-]+)["']/;
/** `group: :test`, `:groups => [:development, :test]`, `group :development, "test" do`, `groups: %i[development test]`. */
const GROUPS =
  /\bgroups?\b[ \t]*(?::|=>)?[ \t(]*(?:%[iw]\[([\w \t]*)\]|\[?((?:[ \t,]*(?::\w+|["']\w+["']))+))/;
const OPENS =
  /\bdo\b[ \t]*(?:\|[^|]*\|[ \t]*)?$|^(?:if|unless|case|begin|def)\b/;

/** Bundler leaves out groups for development where it is told to; `production` is always there. */
function isElsewhere(text: string): boolean {
  const [, words, symbols] = GROUPS.exec(text) ?? [];
  const names = (words ?? symbols)?.match(/[a-z_]\w*/g);
  return (
    names !== undefined &&
    names !== null &&
    names.every(name =>
      /^(?:dev|test|ci|doc|lint|rubocop|local|cucumber|staging|assets$)/.test(
        name,
      ),
    )
  );
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
