// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lineAt } from '../lines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';
import { jvmKeys } from './jvm';

interface Form {
  items: (Form | string)[];
  index: number;
}

const TOKEN = /"(?:[^"\\]|\\[\s\S])*"?|#_|[()[\]{}]|[^\s()[\]{}"',`]+/g;
const DEEPEST = 100;

/** The first form of a text of EDN: lists, vectors and maps alike, with the rest as it is written. */
function parseEdn(text: string): Form {
  const root: Form = { items: [], index: 0 };
  const open = [root];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const form = open[open.length - 1];
    if (/^[([{]$/.test(token)) {
      const inner = { items: [], index };
      const isIgnored = form.items.at(-1) === '#_';
      if (isIgnored) {
        form.items.pop();
      } else if (open.length < DEEPEST) {
        form.items.push(inner);
      }
      open.push(inner);
    } else if (/^[)\]}]$/.test(token)) {
      if (open.length > 1) {
        open.pop();
      }
    } else if (token !== '#_' && form.items.at(-1) === '#_') {
      form.items.pop();
    } else {
      form.items.push(token);
    }
  }
  const [first] = root.items.filter(item => typeof item !== 'string');
  return first ?? root;
}

function valueOf({ items }: Form, key: string): Form | undefined {
  const value = items[items.indexOf(key) + 1];
  return items.includes(key) && typeof value === 'object' ? value : undefined;
}

function dependencyOf(text: string, symbol: string, index: number): Dependency {
  const at = symbol.indexOf('/');
  const artifact = symbol.slice(at + 1);
  const group = at === -1 ? artifact : symbol.slice(0, at);
  return {
    name: symbol,
    keys: jvmKeys(group, artifact.split('$', 1)[0]),
    line: () => lineAt(text, index),
  };
}

/** `:deps` of deps.edn; those of aliases are others. @internal */
export function readDepsEdn(source: string): Dependency[] {
  const text = withoutComments(source, 'semicolon');
  const deps = valueOf(parseEdn(text), ':deps');
  const found: Dependency[] = [];
  deps?.items.forEach((item, index) => {
    const next = deps.items[index + 1];
    if (typeof item === 'string' && typeof next === 'object') {
      found.push(dependencyOf(text, item, next.index));
    }
  });
  return found;
}

/** `:dependencies` of a project of Leiningen; those of profiles are others. @internal */
export function readProjectClj(source: string): Dependency[] {
  const text = withoutComments(source, 'semicolon');
  const list = valueOf(parseEdn(text), ':dependencies');
  return (list?.items ?? []).flatMap(item => {
    const [symbol] = typeof item === 'object' ? item.items : [];
    const isElsewhere =
      typeof item === 'object' &&
      /^"(?:test|provided)"$/.test(
        String(item.items[item.items.indexOf(':scope') + 1]),
      );
    return typeof item === 'object' &&
      typeof symbol === 'string' &&
      !isElsewhere
      ? [dependencyOf(text, symbol, item.index)]
      : [];
  });
}
