// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { lineAt } from '../lines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';
import { parseRequirement } from './python';

const QUOTED = /"([^"\n]*)"|'([^'\n]*)'/g;

/** The texts of the list that begins with the first bracket from here. */
function ofListAt(text: string, from: number): Dependency[] {
  const start = text.indexOf('[', from);
  const found: Dependency[] = [];
  let depth = 0;
  QUOTED.lastIndex = start;
  for (let at = start; at !== -1 && at < text.length; at++) {
    const character = text[at];
    if (character === '"' || character === "'") {
      QUOTED.lastIndex = at;
      const match = QUOTED.exec(text);
      if (match?.index === at) {
        const index = at;
        const one = parseRequirement(match[1] ?? match[2]);
        if (one) {
          found.push({ ...one, line: () => lineAt(text, index) });
        }
        at += match[0].length - 1;
      }
    } else if (character === '[') {
      depth += 1;
    } else if (character === ']') {
      depth -= 1;
      if (depth === 0) {
        break;
      }
    }
  }
  return found;
}

/** `install_requires=[…]`, or a list of that name above; `extras_require` and `tests_require` are others. @internal */
export function readSetupPy(text: string): Dependency[] {
  const code = withoutComments(withoutLongLines(text), 'hash');
  const list = /\binstall_requires[ \t]*=\s*(\[|[A-Za-z_]\w*)/.exec(code);
  if (!list) {
    return [];
  }
  if (list[1] === '[') {
    return ofListAt(code, list.index);
  }
  const lines = code.split('\n');
  let at = 0;
  for (const line of lines) {
    const [name, value] = line.split('=', 2).map(part => part.trim());
    if (name === list[1] && value?.startsWith('[')) {
      return ofListAt(code, at);
    }
    at += line.length + 1;
  }
  return [];
}

/** `install_requires` of `[options]`. @internal */
export function readSetupCfg(text: string): Dependency[] {
  const found: Dependency[] = [];
  let section = '';
  let key = '';
  const lines = withoutLongLines(text).split('\n');
  lines.forEach((line, index) => {
    const content = line.trim();
    if (content === '' || /^[#;]/.test(content)) {
      return;
    }
    let value = content;
    if (content.startsWith('[')) {
      section = content;
      key = '';
      return;
    }
    if (!/^\s/.test(line)) {
      const at = content.search(/[=:]/);
      key = at === -1 ? '' : content.slice(0, at).trim();
      value = at === -1 ? '' : content.slice(at + 1);
    }
    const one =
      section === '[options]' && key === 'install_requires'
        ? parseRequirement(value)
        : undefined;
    if (one) {
      found.push({ ...one, line: () => index + 1 });
    }
  });
  return found;
}
