// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Literal } from './literalsOf';

const KIND = /^([\s-]*)["']?kind["']?\s*:\s*["']?Secret["']?\s*,?\s*$/;
const DATA = /^([\s-]*)["']?(data|stringData)["']?\s*:\s*\{?\s*$/;
const ENTRY = /^\s*["']?([\w.-]{1,253})["']?\s*:\s*(.*)$/;
const BASE64 = /^[A-Za-z0-9+/]{4,}={0,2}$/;
const LONGEST_VALUE = 20_000;

/** An entry of a Secret, in plain text. @internal */
export interface SecretEntry extends Literal {
  /** From 0. */
  line: number;
}

function indentOf(line: string): number {
  return /^[\s-]*/.exec(line)![0].length;
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
  const text = value.trim().replace(/,$/, '').trim();
  return /^(["']).*\1$/.test(text)
    ? text.slice(1, -1)
    : text.replace(/\s#.*$/, '');
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
    const kind = KIND.exec(line);
    if (!kind) {
      return;
    }
    const indent = kind[1].length;
    // The object begins above, where keys stand equally far to the right
    let from = at;
    while (
      from > 0 &&
      !/^---/.test(lines[from - 1]) &&
      (lines[from - 1].trim() === '' || indentOf(lines[from - 1]) >= indent)
    ) {
      if (at - from > 500) {
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
          (depth === indent && (/^\s*-/.test(own) || KIND.test(own))));
      if (/^---/.test(own) || isNext) {
        break;
      }
      if (depth === indent) {
        inside = DATA.exec(own)?.[2] as typeof inside;
      } else if (inside && depth > indent) {
        const entry = ENTRY.exec(own);
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
