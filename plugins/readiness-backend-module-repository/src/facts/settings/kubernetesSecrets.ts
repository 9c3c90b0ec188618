// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Literal } from './literalsOf';

/* Of lines without what they are indented by, and without spaces at their ends. */
const KIND = /^["']?kind["']?\s{0,4}:\s{0,4}["']?Secret["']?,?$/;
const DATA = /^["']?(data|stringData)["']?\s{0,4}:\s{0,4}\{?$/;
const ENTRY = /^["']?([\w.-]{1,253})["']?\s{0,4}:\s{1,8}(\S.*)$/;
const BASE64 = /^[A-Za-z0-9+/]{4,}={0,2}$/;
const LONGEST_VALUE = 20_000;
/** Lines of an object that stand before its kind. */
const MOST_BEFORE = 500;

/** An entry of a Secret, in plain text. @internal */
export interface SecretEntry extends Literal {
  /** From 0. */
  line: number;
}

/** How far to the right a line begins; the hyphen of an item counts as space. */
function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '-' || line[at] === '\t') {
    at += 1;
  }
  return at;
}

function textOf(line: string): string {
  return line.slice(indentOf(line)).trimEnd();
}

function decoded(value: string): string | undefined {
  if (!BASE64.test(value) || value.length > LONGEST_VALUE) {
    return undefined;
  }
  const text = Buffer.from(value, 'base64').toString('utf8');
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text) ? undefined : text;
}

function plain(value: string): string {
  const text = value.endsWith(',') ? value.slice(0, -1).trim() : value;
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text.split(' #', 1)[0];
}

/**
 * The entries of Secrets of Kubernetes, in YAML or in JSON of many lines. A SealedSecret or an ExternalSecret is none.
 *
 * @returns also the lines that hold nothing else, from 0
 * @param lines - with comments and other environments emptied
 * @internal
 */
export function kubernetesSecrets(lines: readonly string[]): {
  entries: SecretEntry[];
  lines: ReadonlySet<number>;
} {
  const entries: SecretEntry[] = [];
  const owned = new Set<number>();
  lines.forEach((line, at) => {
    if (!KIND.test(textOf(line))) {
      return;
    }
    const indent = indentOf(line);
    // The object begins above, where keys stand equally far to the right
    let from = at;
    while (from > 0 && at - from < MOST_BEFORE && !/^\s*-/.test(lines[from])) {
      const above = lines[from - 1];
      const isOfIt = above.trim() === '' || indentOf(above) >= indent;
      if (!isOfIt || above.startsWith('---') || KIND.test(textOf(above))) {
        break;
      }
      from -= 1;
    }
    let inside: 'data' | 'stringData' | undefined;
    for (let index = from; index < lines.length; index++) {
      const own = lines[index];
      if (own.trim() === '') {
        continue;
      }
      const depth = indentOf(own);
      // A document, an object or an item of a list begins
      const isNext =
        index > at &&
        (depth < indent ||
          (depth === indent && (/^\s*-/.test(own) || KIND.test(textOf(own)))));
      if (/^---/.test(own) || isNext) {
        break;
      }
      if (depth === indent) {
        inside = DATA.exec(textOf(own))?.[1] as typeof inside;
      } else if (inside && depth > indent) {
        const entry = ENTRY.exec(textOf(own));
        const value = entry && plain(entry[2]);
        if (value && !/^[|>]/.test(value)) {
          owned.add(index);
          const text = inside === 'data' ? decoded(value) : value;
          if (text) {
            entries.push({
              name: entry[1],
              value: text.trim(),
              isFallback: false,
              isVariable: true,
              line: index,
            });
          }
        }
      }
    }
  });
  return { entries, lines: owned };
}
