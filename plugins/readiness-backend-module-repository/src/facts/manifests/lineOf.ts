// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMap, LineCounter, parseDocument, type Node } from 'yaml';
import { isTooMuch } from './isTooMuch';

/** Where a key stands in a YAML text, by its path; `undefined` where it is not written. @internal */
export function lineOfPath(
  text: string,
  path: readonly string[],
): number | undefined {
  if (isTooMuch(text)) {
    return undefined;
  }
  const lines = new LineCounter();
  let at: unknown = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  }).contents;
  let line: number | undefined;
  for (const key of path) {
    const pair = isMap(at)
      ? at.items.find(one => String((one.key as any)?.value) === key)
      : undefined;
    const start = (pair?.key as Node | undefined)?.range?.[0];
    if (!pair || start === undefined) {
      return undefined;
    }
    line = lines.linePos(start).line;
    at = pair.value;
  }
  return line;
}

/**
 * The first line from `from` on that gives a value to one of the keys, in YAML, JSON, TOML or HCL: `replicas: 1`, `"count" = 1`.
 * @param keys - plain words
 * @internal
 */
export function lineOfKey(
  text: string,
  keys: readonly string[],
  from = 1,
): number | undefined {
  const lines = text.split('\n');
  for (let at = from - 1; at < lines.length; at++) {
    if (keys.some(key => givesValue(lines[at], key))) {
      return at + 1;
    }
  }
  return undefined;
}

function givesValue(line: string, key: string): boolean {
  for (
    let at = line.indexOf(key);
    at !== -1;
    at = line.indexOf(key, at + key.length)
  ) {
    const before = at === 0 ? ' ' : line[at - 1];
    if (
      /[\s{,"'/-]/.test(before) &&
      /^["']?\s{0,40}[:=]/.test(
        line.slice(at + key.length, at + key.length + 50),
      )
    ) {
      return true;
    }
  }
  return false;
}

/** The first line that holds all of the words: the head of a block, `resource "aws_ecs_service" "web"`; 1 where none does. @internal */
export function lineWith(text: string, ...words: string[]): number {
  const lines = text.split('\n');
  const at = lines.findIndex(line => words.every(word => line.includes(word)));
  return at + 1 || 1;
}
